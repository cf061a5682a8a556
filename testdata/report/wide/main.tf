resource "aws_s3_bucket" "数据库" { tags = { "été" = "🗄️", "ｆｕｌｌ" = "한글" }, force_destroy = true }
