# tfguard:ignore
resource "aws_s3_bucket" "a" {}

# tfguard:ignore missing-prevent-destroy
resource "aws_s3_bucket" "b" {}

# tfguard:ignore missing-prevent-destroy until=2027-02-30 owner=a reason=b
resource "aws_s3_bucket" "c" {}

# tfguard:ignore missing-prevent-destroy until=31.3.2027 owner=a reason=b
resource "aws_s3_bucket" "d" {}

# tfguard:ignore missing-prevent-destroi until=2027-03-31 owner=a reason=b
resource "aws_s3_bucket" "e" {}

# tfguard:ignore * until=2027-03-31 owner=a reason=b
resource "aws_s3_bucket" "f" {}

# tfguard:ignore all until=2027-03-31 owner=a reason=b
resource "aws_s3_bucket" "g" {}

# tfguard:ignore expired-waiver until=2027-03-31 owner=a reason=b
resource "aws_s3_bucket" "h" {}

# tfguard:ignore protection-off until=2027-03-31 owner=a reason=rebuilt nightly
resource "aws_s3_bucket" "i" {}

# tfguard:ignore protection-off until=2027-03-31 owner=a reason="rebuilt nightly
resource "aws_s3_bucket" "j" {}

# tfguard:ignore protection-off until=2027-03-31 owner="" reason=" - "
resource "aws_s3_bucket" "k" {}

# tfguard:ignore protection-off until=2027-03-31 until=2028-03-31 owner=a reason=b
resource "aws_s3_bucket" "l" {}

# tfguard:ignore protection-off expires=2027-03-31 owners=a why=b
resource "aws_s3_bucket" "m" {}

# tfguard:ignore protection-off, until=2027-03-31 owner=a reason=b
resource "aws_s3_bucket" "n" {}

# tfguard:ignore owner=a protection-off until=2027-03-31 reason=b
resource "aws_s3_bucket" "o" {}

# tfguard:ingore protection-off until=2027-03-31 owner=a reason=b
resource "aws_s3_bucket" "p" {}

# tfguard-ignore protection-off until=2027-03-31 owner=a reason=b
resource "aws_s3_bucket" "q" {}

# tfguard: ignore protection-off until=2027-03-31 owner=a reason=b
resource "aws_s3_bucket" "r" {}

# TFGuard ignore protection-off until=2027-03-31 owner=a reason=b
resource "aws_s3_bucket" "s" {}

# tfgaurd:ignore protection-off until=2027-03-31 owner=a reason=b
resource "aws_s3_bucket" "t" {}

# tfguard:ignore:protection-off until=2027-03-31 owner=a reason=b
resource "aws_s3_bucket" "u" {}

# tfguard:skip protection-off
resource "aws_s3_bucket" "v" {}

# checkov:skip=CKV_AWS_18 tfguard:ignore protection-off until=2027-03-31 owner=a reason=b
resource "aws_s3_bucket" "w" {}

# tfguard:ignore protection-off until=2027-03-31 owner=a reason=b

resource "aws_s3_bucket" "x" {
  tags = {
    a = 1 # tfguard:ignore protection-off until=2027-03-31 owner=a reason=b
  }
} # tfguard:ignore protection-off until=2027-03-31 owner=a reason=b

/* tfguard:ignore protection-off
   until=2027-03-31 owner=a reason="a directive is one line" */
resource "aws_s3_bucket" "y" {}

# tfguard:ignore protection-off until=2027-03-31 owner=a reason="the last line of a file"
