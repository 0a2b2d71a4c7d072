import Domain
import Testing

@Suite struct SearchKeysTests {
    @Test(arguments: [
        ("张三丰", "zhangsanfeng", "zsf"),
        ("单雄信", "shanxiongxin danxiongxin chanxiongxin", "sxx dxx cxx"),
        ("尉迟敬德", "yuchijingde weichijingde", "ycjd wcjd"),
        ("欧阳修", "ouyangxiu", "oyx"),
        ("单于明", "chanyuming shanyuming danyuming", "cym sym dym"),
        ("吕小平", "lvxiaoping luxiaoping", "lxp"),
        ("王乐", "wangle wangyue", "wl wy"),
        ("𠮷野", "jiye", "jy"),
        ("Ａnna 李", "annali", "al"),
        ("Li Wei", "liwei", "lw"),
        (" 张　三 ", "zhangsan", "zs"),
        ("", "", ""), ("···", "", ""), ("😀", "", ""),
    ])
    func `a name has all keys people may type`(name: String, full: String, initials: String) {
        let keys = SearchKeys(of: name)
        #expect(keys.full.joined(separator: " ") == full)
        #expect(keys.initials.joined(separator: " ") == initials)
    }

    @Test func `a name with a dot is read straight through`() {
        for dot in ["·", "•", "・", "．"] {
            let keys = SearchKeys(of: "单卜杜\(dot)热西提")
            #expect(keys.full.first == "danbudurexiti")
            #expect(keys.initials.first == "dbdrxt")
        }
    }

    @Test func `variants stay within their bound and keep every surname reading`() {
        let keys = SearchKeys(of: "单乐行行乐行")
        #expect(keys.full.count <= SearchKeys.limit)
        #expect(Set(keys.initials.compactMap(\.first)) == ["s", "d", "c"])
    }

    @Test func `a very long name is cut, not refused`() {
        let keys = SearchKeys(of: String(repeating: "张", count: 500))
        #expect(keys.initials == [String(repeating: "z", count: 32)])
    }

    @Test func `names are ordered by pinyin, one surname together, shorter first`() {
        let ordered = ["阿明", "白云", "单三", "曾三", "张安", "张三", "张三丰", "张四", "章三", "赵六"]
        let keyed = ordered.reversed().map { (SearchKeys(of: $0).sortKey, $0) }
        let sorted = keyed.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map(\.1)
        #expect(sorted == ["阿明", "白云", "单三", "曾三", "张安", "张三", "张三丰", "张四", "章三", "赵六"])
    }

    @Test func `li comes before lian`() {
        let keys = ["连平", "李平", "李安", "李"].map { SearchKeys(of: $0).sortKey }
        let sorted = keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(sorted == Array(keys.reversed()))
    }
}
