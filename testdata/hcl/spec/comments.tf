# a hash
hash = 1 # behind a value
// two slashes
slashes = 2 // behind a value
/* one line */ inline /* between */ = /* more */ 3 /* behind */
/* several
   lines
   # /* do not nest
*/
several = [ # behind a bracket
  # alone
  4, // behind a comma
  /* before */ 5
]
block { # behind a brace
  # alone in a block
}
