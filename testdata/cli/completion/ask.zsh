# Prints what zsh offers after each line of file $2, once the script $1 is loaded. Only a shell at a
# terminal completes, so this starts one, which reads terminal.zsh and answers in file $3.
zmodload zsh/zpty
zpty shell 'zsh -f -i'
zpty -w shell "source ${(q)0:a:h}/terminal.zsh ${(q)1} ${(q)2} ${(q)3}"
zpty -w shell $'\x01'
zpty -r shell transcript '*finished*'
cat -- $3
