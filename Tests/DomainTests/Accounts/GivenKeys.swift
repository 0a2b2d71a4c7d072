/// Keys that OpenSSH made for these tests, each with the fingerprint that `ssh-keygen -l` prints.
enum GivenKeys {
    static let ed25519 = (
        type: "ssh-ed25519",
        body: """
        AAAAC3NzaC1lZDI1NTE5AAAAIKjhhXaFTlW0azBm1Ma/sVlmetW112G3qXVWXHHQQPh1
        """,
        fingerprint: "SHA256:ZZD6uiLwTpYRwqMPTc3akhxWImBkZKDQ4Rw1YMhnzjw"
    )
    static let p256 = (
        type: "ecdsa-sha2-nistp256",
        body: """
        AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBGc4z0L7ag1g6S90on8z\
        0QVG/mhy8pldfajFOkKTp8sDfsfktL0tDFzse0tXXE5KBN2TFRFMCNnX4fNdHw3JnZk=
        """,
        fingerprint: "SHA256:Z4Mj5hs46JF4AdrnaWxE7xyDw1Nybdh7h/iCz6+3LLA"
    )
    static let p384 = (
        type: "ecdsa-sha2-nistp384",
        body: """
        AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBGu5J/jVFdUafNw4YkdW\
        xlLrth5muQgZUILRT8AObg9v3mZaa370kLopCX4a5Ho4n72EClKciHvzHMhMGHd+j/si0z6p\
        KJ+bVW2drCoMkKf9TuUqyvOpOLlFbmn3hAEfJQ==
        """,
        fingerprint: "SHA256:3phx0rtWbA0rfHYFoxC/8vcd9xR5bdEtlHDkMpz6Wxk"
    )
    static let p521 = (
        type: "ecdsa-sha2-nistp521",
        body: """
        AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAAAVp2c6g1/6RsozAfh\
        7pgcFmFhxLZxzDH2cP98UC9scOvCaZELPSLgId7l6XfrG2GeoYTPfroj33fksLde1d3i2gHD\
        CCfWrUruVBTr0R2RYg1TjgqnDZaYkSLvM0b8F+SoQZPRAgXwnOCF8n1f1ERZTjO/Cj0EqJdI\
        oJ44FsAmcs9+0Q==
        """,
        fingerprint: "SHA256:KxdBUpQmLIYaxDmhXIOBD49JTZ6zGh1Qyw4YHYLbHYU"
    )
    static let rsa2048 = (
        type: "ssh-rsa",
        body: """
        AAAAB3NzaC1yc2EAAAADAQABAAABAQC5ZKa2n+dn7lmxQ06JQfNOqTGS5NI5Ma4UG6UgYkRj\
        QlyEAuRUZ6Ys47zERwy5ev9r1mUj69GGzimaF8e1RpAHwZp6LDWUS7SDWLMzWiNMg8vh5juh\
        dJrQGgUMkF/KkazrSJEa57eSS7Z6r8v3J6IiBtqFQQfpne12FdjJhWkkMWoUKftEL6srGNRv\
        IPlDmrjljvTH8haETEjYqPq2UJPAVpIDRCWV+ztprB9Cb0izvb3Z3LXYioKhk/gnjOf+13Hj\
        Vn1qoBGRILWTLs8pawsdzTbCFyZRz2hShDFG04jEKDs3BnZlU+PBt30Sr+CnYy1e8LNW9sU9\
        z3f3Ofgvamq7
        """,
        fingerprint: "SHA256:QDu5vzrUfWv0fKa1RNZV4b4OjQ6RD49FOcR+ZiVPy0U"
    )
    static let rsa1024 = (
        type: "ssh-rsa",
        body: """
        AAAAB3NzaC1yc2EAAAADAQABAAAAgQC4zhfTC9kIlPtmtczqYH4v6W7XEyHjfsCAq8jrbPTP\
        Ehmj6Gh9EDE5HTQXlL564mvigL1KvSEGJbScdwBUGTOP30YsP77/vY6tbAmtjvPwar9TxLe2\
        ouDo7SpdBIMgn8b0W9mZTMfagr4/ApuEs+OwFd6+04GzaAAYVr1h26T6HQ==
        """,
        fingerprint: "SHA256:awBQlT3Zl0dW5sRfjlwc+hjhxBJnGpywCgRZZSniLhg"
    )
    static let tokenEd25519 = (
        type: "sk-ssh-ed25519@openssh.com",
        body: """
        AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIKjhhXaFTlW0azBm1Ma/sVlmetW1\
        12G3qXVWXHHQQPh1AAAABHNzaDo=
        """,
        fingerprint: "SHA256:Xv40kcVyjbqxoKDwOAvEliRhpjpu/s76GUczz9OamOM"
    )
    static let tokenP256 = (
        type: "sk-ecdsa-sha2-nistp256@openssh.com",
        body: """
        AAAAInNrLWVjZHNhLXNoYTItbmlzdHAyNTZAb3BlbnNzaC5jb20AAAAIbmlzdHAyNTYAAABB\
        BGc4z0L7ag1g6S90on8z0QVG/mhy8pldfajFOkKTp8sDfsfktL0tDFzse0tXXE5KBN2TFRFM\
        CNnX4fNdHw3JnZkAAAAEc3NoOg==
        """,
        fingerprint: "SHA256:JVh7l4x/hGi8HhUkm6gk32QtkIP1sT1GgI/yKMf0whE"
    )
    static let accepted = [ed25519, p256, p384, p521, rsa2048, tokenEd25519, tokenP256]
}
