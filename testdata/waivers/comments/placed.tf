# tfguard:ignore missing-prevent-destroy until=2027-03-31 owner=data-platform reason="rebuilt nightly"
resource "aws_s3_bucket" "above" {}

# A cache.
#tfguard:ignore missing-prevent-destroy,protection-off until=2027-03-31 owner=a reason=b
# Ask first.
resource "aws_s3_bucket" "among" {}

resource "aws_s3_bucket" "behind" { // tfguard:ignore missing-prevent-destroy , data-loss-setting reason=b owner=a until=2027-03-31
  force_destroy = true # tfguard:ignore data-loss-setting until=2027-03-31 owner=a reason="say \"why\" \\ how"

  lifecycle { /* tfguard:ignore prevent-destroy-disabled until=2027-03-31 owner=a reason=b */
    # tfguard:ignore prevent-destroy-disabled until=2027-03-31 owner=a reason=b
    prevent_destroy = false
  }
}

/* tfguard:ignore unread-module until=2027-03-31 owner=a reason=b */ module "same_line" {
  source = "./x"
}

/*
 * tfguard:ignore removed-destroys until=2027-03-31 owner=a reason=b
 */
removed {
  from = aws_s3_bucket.old
}

# tfguard:ignore data-loss-setting until=2027-03-31 owner=a reason=b
provider "azurerm" {
  alias = "west"
  # tfguard:ignore data-loss-setting until=2027-03-31 owner=a reason=b
  features {}
}

## tfguard:ignore missing-prevent-destroy until=2027-03-31 owner=é reason="für später"
resource "aws_s3_bucket" "one_line" { bucket = "x" }
