@main struct Huize { static func main() {} }
