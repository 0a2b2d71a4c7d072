#!/usr/bin/awk -f
# Plays the bank: reads the sheets of a batch and answers them. With faults=1 every fiftieth line
# comes back, one is paid with another amount, one is left out, one is answered twice, and one is
# about a transfer that nobody asked for.
BEGIN {
    FS = OFS = ","
    ORS = "\r\n"
    split("账号错误 账户已销 账户冻结 户名不符 证件号不符", reasons, " ")
    print "批次号", "序号", "账号", "户名", "金额", "结果", "原因", "日期"
}
{ sub(/\r$/, ""); sub(/^\xef\xbb\xbf/, "") }
$1 !~ /^[0-9]+$/ { next }
function answer(position, account, name, yuan, result, reason) {
    print batch, position, account, name, sprintf("%.2f", yuan), result, reason, "2011-12-29"
    count++
    fen += int(yuan * 100 + 0.5)
}
{
    if (!faults) { answer($1, $2, $3, $4, "成功", ""); next }
    if ($1 == 7) next
    if ($1 % 50 == 0) answer($1, $2, $3, $4, "失败", reasons[$1 / 50 % 5 + 1])
    else answer($1, $2, $3, $1 == 11 ? $4 - 1 : $4, "成功", "")
    if ($1 == 13) answer($1, $2, $3, $4, "成功", "")
}
END {
    if (faults) answer(999999, "6222000000000000000", "无此人", 12, "成功", "")
    print "合计", count, "", "", sprintf("%d.%02d", fen / 100, fen % 100), "", "", ""
}
