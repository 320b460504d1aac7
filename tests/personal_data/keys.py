"""Makes keys as providers make them, and what only looks like keys. Nothing here opens anything: every key is drawn at random."""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
import zlib
from collections.abc import Callable, Iterator
from random import Random
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits

BASE62 = digits + ascii_uppercase + ascii_lowercase
BASE36 = digits + ascii_lowercase
HEX = digits + "abcdef"
URL_SAFE = ascii_letters + digits + "_-"
BASE32 = ascii_uppercase + "234567"
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def some(random: Random, alphabet: str, size: int) -> str:
    return "".join(random.choices(alphabet, k=size))


def written(number: int, alphabet: str, width: int) -> str:
    out = ""
    while number:
        number, rest = divmod(number, len(alphabet))
        out = alphabet[rest] + out
    return out.rjust(width, alphabet[0])


def url64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def spoil(key: str, alphabet: str) -> str:
    """The key with its last character exchanged for the next of the alphabet."""
    return key[:-1] + alphabet[(alphabet.index(key[-1]) + 1) % len(alphabet)]


def _github(prefix: str) -> Callable[[Random], str]:
    def make(random: Random) -> str:
        body = some(random, BASE62, 30)
        return f"{prefix}_{body}{written(zlib.crc32(body.encode()), BASE62, 6)}"

    return make


def _grafana(random: Random) -> str:
    body = f"gl{'sa'}_{some(random, BASE62, 32)}"
    return f"{body}_{zlib.crc32(body.encode()).to_bytes(4, 'little').hex()}"


def _gitlab_routable(random: Random) -> str:
    payload = b"o:1\nu:2k"
    body = url64(random.randbytes(16) + payload + bytes([len(payload)]))
    body = f"glpat-{body}.01.{written(len(body), BASE36, 2)}"
    return body + written(zlib.crc32(body.encode()), BASE36, 7)


def _atlassian(random: Random) -> str:
    body = f"ATATT{3}xFfGF0{some(random, URL_SAFE, 170)}="
    return f"{body}{zlib.crc32(body.encode()):08X}"


def _age(random: Random) -> str:
    prefix = "age-secret-key-"
    data = [random.randrange(32) for _ in range(52)]
    values = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + data + [0] * 6
    check = 1
    for value in values:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator if top >> bit & 1 else 0
    data += [(check ^ 1) >> 5 * (5 - place) & 31 for place in range(6)]
    return (prefix + "1" + "".join(BECH32[value] for value in data)).upper()


def jwt(random: Random, algorithm: str = "HS256", size: int = 32, **claims: object) -> str:
    head = url64(json.dumps({"alg": algorithm, "typ": "JWT"}).encode())
    body = url64(
        json.dumps({"sub": some(random, HEX, 24), "iat": random.randrange(10**9, 2 * 10**9), **claims}).encode()
    )
    return f"{head}.{body}.{url64(random.randbytes(size))}"


OPENSSH = b"openssh-key-v1\0\0\0\0\4none\0\0\0\4none\0\0\0\0\0\0\0\1"


def pem(random: Random, label: str = "RSA PRIVATE KEY", head: bytes = b"\x30\x82", headers: str = "") -> str:
    body = base64.b64encode(head + random.randbytes(600)).decode()
    lines = "\n".join(body[at : at + 64] for at in range(0, len(body), 64))
    return f"-----BEGIN {label}-----\n{headers}{lines}\n-----END {label}-----"


def _pypi(random: Random) -> str:
    return "pypi-" + url64(b"\x02\x01\x08pypi.org\x02\x24" + random.randbytes(120))


def _discord(random: Random) -> str:
    number = base64.b64encode(str(random.randrange(10**17, 10**18)).encode()).decode().rstrip("=")
    return f"{number}.{some(random, URL_SAFE, 6)}.{some(random, URL_SAFE, 38)}"


def _azure_signature(random: Random) -> str:
    signature = (
        base64.b64encode(random.randbytes(32)).decode().replace("+", "%2B").replace("/", "%2F").replace("=", "%3D")
    )
    return f"https://acme.blob.core.windows.net/x?sv=2022-11-02&ss=b&se=2030-01-01T00:00:00Z&sp=rwl&sig={signature}"


def _form(pattern: str) -> Callable[[Random], str]:
    """A maker from a template: `{62x36}` stands for 36 characters of base 62, and so on."""
    alphabets = {
        "62": BASE62, "36": BASE36, "16": HEX, "64": URL_SAFE, "32": BASE32, "10": digits, "AZ": ascii_uppercase + digits, "az": ascii_letters,
    }  # fmt: skip

    def make(random: Random) -> str:
        out = pattern
        while "{" in out:
            before, _, rest = out.partition("{")
            inner, _, after = rest.partition("}")
            alphabet, _, size = inner.partition("x")
            out = before + some(random, alphabets[alphabet], int(size)) + after
        return out

    return make


KEYS: dict[str, Callable[[Random], str]] = {
    "GitHub personal": _github("ghp"),
    "GitHub OAuth": _github("gho"),
    "GitHub user": _github("ghu"),
    "GitHub installation": _github("ghs"),
    "GitHub fine-grained": _form("github" + "_pat_{62x22}_{62x59}"),
    "npm": _github("npm"),
    "GitLab": _form("glpat" + "-{62x20}"),
    "GitLab routable": _gitlab_routable,
    "PyPI": _pypi,
    "RubyGems": _form("rubygems" + "_{16x48}"),
    "Docker Hub": _form("dckr" + "_pat_{64x26}a"),
    "CircleCI": _form("CCIPAT" + "_{62x22}_{16x40}"),
    "Postman": _form("PMAK" + "-{16x24}-{16x34}"),
    "AWS": _form("AK" + "IA{32x16}"),
    "AWS secret": lambda random: f'aws_secret_access_key = "{base64.b64encode(random.randbytes(30)).decode()}"',
    "Google API": _form("AI" + "za{64x34}a"),
    "Google OAuth secret": _form("GOCSPX" + "-{64x27}a"),
    "Azure storage": lambda random: f"AccountName=acme;AccountKey={base64.b64encode(random.randbytes(64)).decode()};",
    "Azure signature": _azure_signature,
    "Azure application": _form("{62x3}8Q" + "~{62x34}"),
    "DigitalOcean": _form("dop" + "_v1_{16x64}"),
    "Netlify": _form("nfp" + "_{62x36}"),
    "Supabase secret": _form("sb" + "_secret_{62x22}_{62x8}"),
    "Neon": _form("napi" + "_{36x64}"),
    "Vercel Blob": _form("vercel" + "_blob_rw_{62x16}_{62x30}"),
    "OpenShift": _form("sha256" + "~{64x42}a"),
    "Bedrock": lambda random: "ABS" + "K" + base64.b64encode(random.randbytes(99)).decode(),
    "Cloudflare origin": _form("v1" + ".0-{16x24}-{16x146}"),
    "SonarQube": _form("squ" + "_{16x40}"),
    "Artifactory": _form("AKC" + "p{62x69}"),
    "Supabase": _form("sbp" + "_{16x40}"),
    "Tailscale": _form("tskey" + "-auth-{62x12}-{62x32}"),
    "Databricks": _form("da" + "pi{16x32}"),
    "Terraform": _form("{62x14}.atlas" + "v1.{62x67}"),
    "Vault": _form("hv" + "s.{62x95}"),
    "Pulumi": _form("pul" + "-{16x40}"),
    "Doppler": _form("dp" + ".pt.{62x43}"),
    "age": _age,
    "Grafana": _grafana,
    "New Relic": _form("NRAK" + "-{AZx27}"),
    "Sentry": _form("sntryu" + "_{16x64}"),
    "Dynatrace": _form("dt0c01" + ".{32x24}.{32x64}"),
    "OpenAI": _form("sk" + "-{62x20}T3Blbk" + "FJ{62x20}"),
    "OpenAI project": _form("sk" + "-proj-{64x74}T3Blbk" + "FJ{62x74}"),
    "Anthropic": _form("sk" + "-ant-api03-{64x93}AA"),
    "Hugging Face": _form("hf" + "_{azx34}"),
    "Groq": _form("gsk" + "_{62x52}"),
    "OpenRouter": _form("sk" + "-or-v1-{16x64}"),
    "NVIDIA": _form("nvapi" + "-{64x63}a"),
    "DeepSeek": _form('DEEPSEEK_KEY="sk' + '-{16x32}"'),
    "Cerebras": _form("csk" + "-{36x48}"),
    "Together": _form("tgp" + "_v1_{62x43}"),
    "ElevenLabs": _form("ElevenLabs: sk" + "_{16x48}"),
    "Pinecone": _form("pcsk" + "_{62x6}_{62x63}"),
    "Langfuse": _form("sk" + "-lf-{16x8}-{16x4}-4{16x3}-{16x4}-{16x12}"),
    "Tavily": _form("tvly" + "-dev-{62x32}"),
    "Firecrawl": _form("FIRECRAWL_KEY=fc" + "-{16x32}"),
    "Jina": _form("jina" + "_{16x32}{62x28}"),
    "Apify": _form("apify" + "_api_{62x36}"),
    "Replicate": _form("r8" + "_{62x37}"),
    "Slack bot": _form("xoxb" + "-{10x12}-{10x13}-{62x24}"),
    "Slack app": _form("xapp" + "-1-A{AZx10}-{10x13}-{16x64}"),
    "Slack webhook": _form("https://hooks.slack" + ".com/services/T{AZx10}/B{AZx10}/{62x24}"),
    "Discord": lambda random: f"DISCORD_TOKEN={_discord(random)}",
    "Discord webhook": _form("https://discord" + ".com/api/webhooks/9{10x17}/{62x68}"),
    "Telegram": _form("9{10x9}:A" + "A{64x32}a"),
    "Telegram address": _form("https://api.telegram.org/bot9{10x9}:A" + "A{62x33}/getMe"),
    "Twilio": _form('Twilio client("S' + 'K{16x32}")'),
    "SendGrid": _form("S" + "G.{62x22}.{62x43}"),
    "Mailgun": _form("key" + "-{16x32}"),
    "Mailchimp": _form("{16x32}" + "-us12"),
    "Brevo": _form("xkeysib" + "-{16x64}-{62x16}"),
    "Stripe": _form("sk" + "_live_{62x24}"),
    "Stripe restricted": _form("rk" + "_live_{62x99}"),
    "Resend": _form("RESEND_API_KEY=re" + "_{62x8}_{62x24}"),
    "Airtable": _form("Airtable token pat" + "{62x14}.{16x64}"),
    "PostHog": _form("phx" + "_{62x43}"),
    "Slack refresh": _form("xoxe.xox" + "p-1-{62x163}"),
    "password in an address": _form("postgres://ana:Tz7{62x12}" + "@db.quayside.io:5432/ferry"),
    "Square": _form("sq0atp" + "-{62x22}"),
    "Shopify": _form("shp" + "at_{16x32}"),
    "Braintree": _form("access_token" + "$production${36x16}${16x32}"),
    "Linear": _form("lin" + "_api_{62x40}"),
    "Notion": _form("ntn" + "_{10x11}{62x35}"),
    "Figma": _form("figd" + "_{62x40}"),
    "Atlassian": _atlassian,
    "Dropbox": _form("s" + "l.{62x138}"),
    "JWT HS256": jwt,
    "JWT RS256": lambda random: jwt(random, "RS256", 256),
    "RSA key": pem,
    "OpenSSH key": lambda random: pem(random, "OPENSSH PRIVATE KEY", OPENSSH),
    "encrypted key": lambda random: pem(random, "ENCRYPTED PRIVATE KEY"),
    "old encrypted key": lambda random: pem(
        random, "RSA PRIVATE KEY", b"", "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A1B\n\n"
    ),
    "PGP key": lambda random: pem(random, "PGP PRIVATE KEY BLOCK", b"\xc5", "Version: 1\n\n"),
}
"""By provider, a maker of keys as they are given out, in the words around them that the form needs."""

CHECKED: dict[str, str] = {
    "GitHub personal": BASE62,
    "GitHub OAuth": BASE62,
    "GitHub user": BASE62,
    "GitHub installation": BASE62,
    "npm": BASE62,
    "GitLab routable": BASE36,
    "Atlassian": digits + "ABCDEF",
    "age": BECH32.upper(),
    "Grafana": HEX,
}
"""Those whose last characters are check digits, and in which alphabet."""


def lookalikes(random: Random) -> Iterator[str]:
    """Over two hundred texts that hold something like a key, and none."""
    for _ in range(8):
        data = random.randbytes(300)
        yield f"commit {hashlib.sha1(data).hexdigest()}"  # noqa: S324 - as git does
        yield f"sha256:{hashlib.sha256(data).hexdigest()}"
        yield f"md5 {hashlib.md5(data).hexdigest()}"  # noqa: S324 - as old lists of files do
        yield f'integrity="sha512-{base64.b64encode(hashlib.sha512(data).digest()).decode()}"'
        yield f"request {uuid.UUID(bytes=data[:16])}"
        yield f"![](data:image/png;base64,{base64.b64encode(random.randbytes(3000)).decode()})"
        yield "\n".join(_wrapped(base64.b64encode(random.randbytes(2000)).decode()))
        yield pem(random, "CERTIFICATE")
        yield pem(random, "PUBLIC KEY")
        yield f"ssh-rsa AAAAB3NzaC1yc2E{base64.b64encode(random.randbytes(270)).decode()} ana@laptop"
        yield f"0x{some(random, HEX, 40)}"
        yield f"https://www.youtube.com/watch?v={some(random, URL_SAFE, 11)}"
        yield "pk" + f"_live_{some(random, BASE62, 24)}"
        yield "sk" + f"_test_{some(random, BASE62, 24)}"
        yield f"https://files.example.org/{some(random, URL_SAFE, 44)}?sig=1"
        yield f'class="css-{some(random, BASE36, 12)} key-{some(random, ascii_lowercase, 9)}"'
        yield jwt(random, "none", 32)
        yield jwt(random, "HS256", 31)
        yield jwt(random, "HS256", 32, sub="1234567890", name="John Doe")
        for name, alphabet in CHECKED.items():
            yield spoil(KEYS[name](random), alphabet)
    yield from DOCUMENTED


def _wrapped(words: str) -> Iterator[str]:
    for at in range(0, len(words), 76):
        yield words[at : at + 76]


DOCUMENTED: tuple[str, ...] = (
    "aws_access_key_id = AKIAIOSFODNN7" + "EXAMPLE",
    "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/" + "bPxRfiCYEXAMPLEKEY",
    "ghp_" + "x" * 36,
    "ghp_" + "16C7e42F292c6912E7710c838347Ae178B4a",
    "xoxb" + "-123456789012-1234567890123-" + "a" * 24,
    "sk" + "-" + "x" * 48,
    "OPENAI_API_KEY=sk-your-key-here",
    "glpat" + "-your_token_goes_here",
    "Bearer <token>",
    "Authorization: Basic dXNlcjpwYXNz",
    "SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "dapi" + "1234567890ab1cde2f3ab456c7d89efa",
    "AIza" + "SyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
    "https://hooks.slack" + ".com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
    "-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----",
    "-----BEGIN PRIVATE KEY-----\n<your key>\n-----END PRIVATE KEY-----",
    "AccountKey=<your account key>",
    "the npm_config_registry variable and hf_transfer are set",
    "secret_key, client_secret_basic and secret_access_key are names",
    "key-value stores, key-performance indicators",
    "the picture icons/ico" + "-7f31c09ab24ed8865a10c3be92d47f06.png",
    "postgres://user:pass" + "word@db.quayside.io:5432/ferry",
    "mongodb+srv://<name>:<pass" + "word>@cluster0.quayside.io/ferry",
    "mongodb+srv://seu_usuario:sua_se" + "nha@cluster0.quayside.io/ferry",
    "mongodb+srv://utilisateur:votre_mot_de_" + "passe@cluster0.quayside.io/ferry",
    "postgres://benutzer:dein_kenn" + "wort@db.quayside.io:5432/ferry",
    "postgres://usuario:tu_cla" + "ve@db.quayside.io:5432/ferry",
    "postgres://ana:Tz7kQ9vXw2Lm" + "@localhost:5432/ferry",
    "https://ana:Tz7kQ9vXw2Lm" + "@www.example.com/ferry",
    "redis://:${REDIS_SECRET}" + "@cache.quayside.io:6379",
    "https://ana@quayside.io/ferry and ssh://git@quayside.io:2222/ferry.git",
    "sk" + "-or-v1-" + "x" * 64,
    "a DeepSeek model, whose key begins with sk" + "-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "THE RISKS OF ASIA AND AKIAPOLAAU",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
)
