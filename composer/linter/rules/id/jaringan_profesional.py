"""LinkedIn's own invitation in Indonesian.

Why: everybody has seen these exact words; they tell the reader that nobody wrote to them.
Instead: say in one sentence how you know each other, and why you ask now.
Source: LinkedIn's own mail text of 2016, captured in a public pull request
(GitIndonesia/members 45).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="jaringan-profesional",
    category="default-text",
    severity="must-fix",
    doc=__doc__,
    message="“{}” is the text the platform fills in. How do you know this person?",
    grade="B",
    find=phrases(
        "(?:saya )?(?:ingin|mau|hendak) (?:menambahkan|mengundang|memasukkan) (?:anda|kamu|bapak|ibu|kakak) (?:ke|dalam|ke dalam|untuk bergabung (?:di|dengan)) jaringan (?:profesional )?(?:saya|linkedin saya)(?: (?:di )?linkedin)?",
        "(?:saya )?(?:ingin|mau) terhubung dengan (?:anda|kamu|bapak|ibu) di linkedin",
        "(?:tolong |mohon )?tambahkan saya ke jaringan (?:linkedin )?(?:anda|kamu)",
    ),
    bad=(
        "«Saya ingin menambahkan Anda ke jaringan profesional saya di LinkedIn».",
        "Halo, «ingin menambahkan kamu ke jaringan saya». Terima kasih",
        "«Saya ingin terhubung dengan Anda di LinkedIn».",
    ),
    good=(
        "Saya ingin menambahkan foto jembatan Anda ke pameran sekolah di Solo.",
        "Jaringan irigasi yang Ibu gambar tahun 1987 masih dipakai di desa kami.",
        "Apakah Bapak masih menyimpan gamelan yang dipakai di Jakarta bulan Mei?",
    ),
    lang="id",
)
