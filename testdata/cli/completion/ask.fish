# Prints what fish offers after each line of file $argv[2], once the script $argv[1] is loaded.
source $argv[1]
while read -l line
    echo "## $line"
    complete -C $line
end <$argv[2]
