a = "%{ if b }%{ endfor }"
