"""An independent reckoning of the bench's page scores, for the test that compares the two.

Reads {"wcxb": bool, "pages": [{"gold": {...}, "result": {...}}]} from standard input and writes one object a page.
It shares no code with the bench: sets of positions and multisets where that counts in maps.
"""
import json
import re
import sys
import unicodedata
from collections import Counter

HAN_KANA = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")


def words(text):
    return re.findall(r"\w+", text or "")


def tokens(text, wcxb):
    found = words((text or "").lower())
    if wcxb:
        return found
    return [t for word in found for t in HAN_KANA.sub(lambda m: f" {m[0]} ", word).split()]


def ratio(part, whole):
    return part / whole if whole else 0.0


def harmonic(p, r):
    return 2 * p * r / (p + r) if p + r else 0.0


def bag(given, wanted):
    if not given and not wanted:
        return 1.0, 1.0, 1.0
    common = sum((Counter(given) & Counter(wanted)).values())
    p, r = ratio(common, len(given)), ratio(common, len(wanted))
    return p, r, harmonic(p, r)


def runs(text):
    t = words(text)
    if not t:
        return Counter()
    return Counter(zip(*(t[i:] for i in range(4)))) if len(t) >= 4 else Counter([tuple(t)])


def plain(text):
    return " ".join(words(unicodedata.normalize("NFKC", text or "").lower()))


def title_matches(given, wanted):
    a, b = plain(given), plain(wanted)
    if not a or not b:
        return False
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if short == long:
        return True
    rest = [long[len(short):], long[: len(long) - len(short)]]
    touches = (long.startswith(short) and rest[0].startswith(" ")) or (long.endswith(short) and rest[1].endswith(" "))
    return touches and len(short.split()) > 2 and len(long) - len(short) < 41


def people(names):
    cleaned = {plain(re.sub(r"^\s*(?:by|von|par|por|di)\s+", "", n, flags=re.IGNORECASE)) for n in names or []}
    return cleaned - {""}


def score(page, wcxb):
    gold, result = page["gold"], page["result"]
    text, out = result.get("text") or "", {}
    if gold["text"] is not None:
        out["P"], out["R"], out["F1"] = bag(tokens(text, wcxb), tokens(gold["text"], wcxb))
        mine, theirs = runs(text), runs(gold["text"])
        out["shingle"] = [sum((mine & theirs).values()), sum((mine - theirs).values()), sum((theirs - mine).values())]
    holds = [[s.lower() in text.lower() for s in gold[side]] for side in ("with", "without")]
    out["snip"] = [sum(holds[0]), sum(holds[1]), len(holds[0]) - sum(holds[0])]
    if gold["title"]:
        out["title"] = int(title_matches(result.get("title"), gold["title"]))
    if gold["authors"]:
        a, b = people(gold["authors"]), people(result.get("authors"))
        out["byline"] = harmonic(ratio(len(a & b), len(b)), ratio(len(a & b), len(a)))
    if gold["published"]:
        out["date"] = int((result.get("published") or "")[:10] == gold["published"][:10])
    return out


job = json.load(sys.stdin)
json.dump([score(page, job["wcxb"]) for page in job["pages"]], sys.stdout)
