"""Extractors of the Python world, for `npm run bench -- speed`.

Reads a line {"peer", "html", "url"} and answers {"ms", "text"} or {"error"}; the processor time is taken here, around
the extractor alone, so that neither the pipe nor JSON counts. The first line it writes lists the peers it has.
"""
import importlib
import json
import sys
from time import process_time


def load(name):
    if name == "rs-trafilatura":
        extract = importlib.import_module("rs_trafilatura").extract
        return lambda html, url: extract(html, url=url).main_content
    if name == "trafilatura":
        extract = importlib.import_module("trafilatura").extract
        return lambda html, url: extract(html, url=url)
    extract = importlib.import_module("resiliparse.extract.html2text").extract_plain_text
    return lambda html, url: extract(html, main_content=True)


PEERS = {}
for peer in ("rs-trafilatura", "resiliparse", "trafilatura"):
    try:
        PEERS[peer] = load(peer)
    except ImportError:
        pass
print(json.dumps(list(PEERS)), flush=True)

for line in sys.stdin:
    job = json.loads(line)
    start = process_time()
    try:
        text = PEERS[job["peer"]](job["html"], job["url"])
        answer = {"ms": (process_time() - start) * 1000, "text": text or ""}
    except Exception as error:
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
