resource "aws_db_instance" "main" {
	engine		= "x"
	skip_final_snapshot	=	true	# why
}
