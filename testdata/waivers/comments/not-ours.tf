# See the page on tfguard:ignore comments.
# tfguard finds nothing here, and tfguard ignores nothing
# checkov:skip=CKV_AWS_18: no logs
# tfsec:ignore:AWS017
# tfsec:ignore:*
# tflint-ignore: terraform_required_version
# trivy:ignore:AVD-AWS-0089
# terrascan:ignore
# terraform:ignore
resource "aws_s3_bucket" "a" {
  bucket = "# tfguard:ignore missing-prevent-destroy"
  policy = <<-EOT
    # tfguard:ignore missing-prevent-destroy
    ${jsonencode({ a = "/* tfguard:ignore missing-prevent-destroy */" })}
  EOT
}
