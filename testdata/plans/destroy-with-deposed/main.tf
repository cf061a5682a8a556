# All of it was deleted.
