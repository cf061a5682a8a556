a = "x${~ b.*.c[0] ? {d = [1e3]} : f(null...) ~}%{ if !g && h }i%{ else }%{ endif }$${\u00e9}"
