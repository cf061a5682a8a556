resource "aws_s3_bucket" "cache" {
  bucket = "# tfguard:ignore missing-prevent-destroy until=2026-01-31 owner=a reason=b"
  tags = {
    note = <<-EOT
      # tfguard:ignore missing-prevent-destroy until=2026-01-31 owner=a reason=b
    EOT
  }
}

# See the page on tfguard:ignore comments.
# checkov:skip=CKV_AWS_18: no logs
# tfsec:ignore:AWS017
# tflint-ignore: terraform_required_version
# trivy:ignore:AVD-AWS-0089
# tfguard finds nothing here
