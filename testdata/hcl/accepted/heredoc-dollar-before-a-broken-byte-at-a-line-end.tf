a = <<E
$ÿ
E
b = <<E
%
E
