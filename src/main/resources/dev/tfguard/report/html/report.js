'use strict';
(() => {
  const PAGE = 50;
  const PRINTED = 500;
  const SEVERITIES = ['low', 'medium', 'high', 'critical'];
  // The order of RowData.
  const [SEVERITY, STATE, ADDRESS, MODULE, PLAN, CHECK, HEADLINE, PATH, LINE, COLUMN, FACTS, SNIPPET, STEPS] =
    Array(13).keys();
  const KEYS = { address: ADDRESS, headline: HEADLINE, check: CHECK };

  const data = JSON.parse(document.getElementById('data').textContent);
  const texts = data.texts;
  const blank = document.getElementById('row').content.querySelector('tr');
  const tables = [];

  const make = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  const pairs = (flat) => {
    const found = [];
    for (let at = 0; at < flat.length; at += 2) {
      found.push([texts[flat[at]], texts[flat[at + 1]]]);
    }
    return found;
  };

  const number = (count) => count.toLocaleString('en');

  const place = (row) =>
    row[LINE] === 0 ? texts[row[PATH]] : texts[row[PATH]] + ':' + row[LINE] + ':' + row[COLUMN];

  const fillSnippet = (slot, parts) => {
    if (parts.length === 0) {
      slot.remove();
      return;
    }
    const [number, before, meant, after] = parts.map((part) => texts[part]);
    slot.querySelector('.number').textContent = number;
    slot.querySelector('mark').textContent = meant;
    slot.querySelector('mark').before(before);
    slot.append(after);
  };

  const fillStep = ([text, code]) => {
    const step = make('li', text);
    if (code !== '') {
      step.append(make('pre', code));
    }
    return step;
  };

  /** A new row of the document; all text goes in as text. */
  const show = (row) => {
    const shown = blank.cloneNode(true);
    const slot = (name) => shown.querySelector('[data-slot="' + name + '"]');
    const severity = texts[row[SEVERITY]];
    slot('severity').textContent = severity;
    slot('severity').classList.add(severity);
    slot('state').textContent = texts[row[STATE]];
    slot('address').textContent = texts[row[ADDRESS]];
    slot('module').textContent = texts[row[MODULE]];
    slot('headline').textContent = texts[row[HEADLINE]];
    slot('check').textContent = texts[row[CHECK]];
    slot('check').setAttribute('href', '#check-' + texts[row[CHECK]]);
    slot('place').textContent = place(row);
    for (const [label, text] of pairs(row[FACTS])) {
      slot('facts').append(make('dt', label), make('dd', text));
    }
    fillSnippet(slot('snippet'), row[SNIPPET]);
    slot('steps').append(...pairs(row[STEPS]).map(fillStep));
    return shown;
  };

  /** The numbers of the texts that hold every word, so that each text is looked at once. */
  const search = (word) => texts.map((text) => text.toLowerCase().includes(word));

  const holds = (row, hits) =>
    hits[row[ADDRESS]] || hits[row[HEADLINE]] || hits[row[PATH]] || hits[row[CHECK]] || hits[row[MODULE]] ||
    row[FACTS].some((part) => hits[part]);

  const compareTexts = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  const comparePlaces = (a, b) =>
    compareTexts(texts[a[PATH]], texts[b[PATH]]) || a[LINE] - b[LINE] || a[COLUMN] - b[COLUMN];

  const comparison = (key) => {
    if (key === 'severity') {
      return (a, b) => SEVERITIES.indexOf(texts[a[SEVERITY]]) - SEVERITIES.indexOf(texts[b[SEVERITY]]);
    }
    return key === 'place' ? comparePlaces : (a, b) => compareTexts(texts[a[KEYS[key]]], texts[b[KEYS[key]]]);
  };

  class Table {
    constructor(element) {
      this.all = data[element.dataset.rows];
      this.element = element;
      this.body = element.tBodies[0];
      this.form = document.querySelector('.filters[data-for="' + element.dataset.rows + '"]');
      this.pager = document.querySelector('.pager[data-for="' + element.dataset.rows + '"]');
      this.key = 'severity';
      this.falling = true;
      this.sorted = this.all;
      this.first = 0;
      this.size = PAGE;
      this.listen();
      this.offer('check', CHECK);
      this.offer('module', MODULE);
      this.offer('plan', PLAN);
      this.form.hidden = false;
      this.pager.hidden = false;
      this.filter();
    }

    listen() {
      for (const head of this.element.tHead.querySelectorAll('th')) {
        const button = make('button', head.textContent);
        button.type = 'button';
        button.addEventListener('click', () => this.sort(head.dataset.key));
        head.replaceChildren(button);
      }
      this.form.addEventListener('submit', (event) => event.preventDefault());
      this.form.addEventListener('input', () => this.filter());
      this.form.addEventListener('reset', () => setTimeout(() => this.filter()));
      this.pager.querySelector('[name="back"]').addEventListener('click', () => this.turn(-1));
      this.pager.querySelector('[name="next"]').addEventListener('click', () => this.turn(1));
    }

    /** Fills a choice with what the rows have, and takes it away where there is nothing to choose. */
    offer(name, column) {
      const counts = new Map();
      for (const row of this.all) {
        counts.set(row[column], (counts.get(row[column]) || 0) + 1);
      }
      const select = this.form.elements[name];
      if (counts.size < 2) {
        select.parentElement.hidden = true;
        return;
      }
      const choices = [...counts].sort((a, b) => compareTexts(texts[a[0]], texts[b[0]]));
      for (const [value, count] of choices) {
        const option = make('option', texts[value] + ' (' + number(count) + ')');
        option.value = value;
        select.append(option);
      }
    }

    sort(key) {
      this.falling = key === this.key ? !this.falling : key === 'severity';
      this.key = key;
      const compare = comparison(key);
      const sign = this.falling ? -1 : 1;
      this.sorted = [...this.all].sort((a, b) => sign * compare(a, b));
      for (const head of this.element.tHead.querySelectorAll('th')) {
        head.removeAttribute('aria-sort');
        if (head.dataset.key === key) {
          head.setAttribute('aria-sort', this.falling ? 'descending' : 'ascending');
        }
      }
      this.filter();
    }

    filter() {
      const fields = this.form.elements;
      const words = fields.text.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
      const hits = words.map(search);
      const boxes = [...fields.severity].filter((box) => box.checked).map((box) => box.value);
      const chosen = (name, column) => {
        const value = fields[name].value;
        return (row) => value === '' || row[column] === Number(value);
      };
      const tests = [chosen('check', CHECK), chosen('module', MODULE), chosen('plan', PLAN)];
      this.rows = this.sorted.filter(
        (row) =>
          boxes.includes(texts[row[SEVERITY]]) &&
          tests.every((test) => test(row)) &&
          hits.every((hit) => holds(row, hit)),
      );
      this.first = 0;
      this.draw();
    }

    turn(pages) {
      this.first += pages * this.size;
      this.draw();
      this.element.scrollIntoView({ block: 'start' });
    }

    draw() {
      const end = Math.min(this.first + this.size, this.rows.length);
      this.body.replaceChildren(...this.rows.slice(this.first, end).map(show));
      const filtered = this.rows.length < this.all.length ? ' (' + number(this.all.length) + ' without filters)' : '';
      this.pager.querySelector('output').textContent =
        this.rows.length === 0
          ? 'Nothing matches' + filtered
          : number(this.first + 1) + '–' + number(end) + ' of ' + number(this.rows.length) + filtered;
      this.pager.querySelector('[name="back"]').disabled = this.first === 0;
      this.pager.querySelector('[name="next"]').disabled = end === this.rows.length;
    }

    resize(size) {
      this.size = size;
      this.draw();
    }
  }

  for (const element of document.querySelectorAll('table[data-rows]')) {
    tables.push(new Table(element));
  }

  let closed = [];
  window.addEventListener('beforeprint', () => {
    tables.forEach((table) => table.resize(PRINTED));
    closed = [...document.querySelectorAll('details:not([open])')];
    closed.forEach((details) => details.setAttribute('open', ''));
  });
  window.addEventListener('afterprint', () => {
    closed.forEach((details) => details.removeAttribute('open'));
    tables.forEach((table) => table.resize(PAGE));
  });
})();
