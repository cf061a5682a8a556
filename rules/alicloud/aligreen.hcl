stateful "alicloud_aligreen_image_lib" {
  summary = "A library with the sample pictures that were put in it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/aligreen_image_lib"
}

stateful "alicloud_aligreen_keyword_lib" {
  summary = "A library with the words that were put in it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/aligreen_keyword_lib"
}
