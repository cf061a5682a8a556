a = <<E
$ÿb
E
