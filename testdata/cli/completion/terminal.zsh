# Makes ctrl-A write to file $3 what is offered after each line of file $2, once the script $1 is loaded.
PROMPT='' LISTMAX=100000
autoload -Uz compinit && compinit -u -D
source $1
lines=$2 answers=$3

# Every choice passes here; a call with -O, -A or -D only sorts some out.
compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "$@"
    return
  fi
  local -a choices
  builtin compadd -A choices "$@"
  (($#choices)) && print -rl -- $choices >>$answers
  builtin compadd "$@"
}

ask() {
  local line
  while IFS= read -r line; do
    print -r -- "## $line" >>$answers
    BUFFER=$line CURSOR=$#line
    zle list-choices
  done <$lines
  BUFFER=''
  print finished
}
zle -N ask
bindkey '^A' ask
