# Prints what bash offers after each line of file $2, once the script $1 is loaded.
source "$1"

# What readline does when a completion has no choices; it can be asked for that by a terminal only.
compopt() {
  case "$*" in
    *'-o dirnames'*) fallback=-d ;;
    *'+o default'*) fallback='' ;;
  esac
}

while IFS= read -r line; do
  read -r -a COMP_WORDS <<<"${line//=/ = }"
  [[ $line == *' ' ]] && COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  fallback=-f
  echo "## $line"
  _tfguard
  if [[ ${#COMPREPLY[@]} -gt 0 ]]; then
    printf '%s\n' "${COMPREPLY[@]}"
  elif [[ -n $fallback ]]; then
    compgen "$fallback" -- "${COMP_WORDS[COMP_CWORD]#=}"
  fi
done <"$2"
