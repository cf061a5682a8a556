resource "aws_s3_bucket" "tabs" {
	bucket = "x"
	lifecycle {
		create_before_destroy = true
	}
}

resource "aws_s3_bucket" "tabs_too" {
	bucket = "x"
}

resource "aws_s3_bucket" "tabs_by_neighbours" {
}
