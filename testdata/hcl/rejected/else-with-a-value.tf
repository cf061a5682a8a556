a = "%{ if b }%{ else c }%{ endif }"
