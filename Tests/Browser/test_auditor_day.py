"""An auditor's day: reads what is and what was, in words and pictures, and changes nothing."""

import datetime
import re

REGISTER = "/registers/pexcon"
SHEET = f"{REGISTER}/activities/payments"
OWNER = "Ekonomichefen"


def test_reading_a_register(desk, dpo, reader, tmp_path):
    this_morning = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%S")
    the_officer_names_an_owner(dpo)
    he_sees_who_did_it_and_when(reader)
    he_reads_it_as_it_was_this_morning(reader, this_morning)
    he_reads_it_as_it_was_another_day(reader)
    the_chain_is_the_same_in_picture_and_table(reader)
    the_map_is_the_same_as_its_table(reader)
    the_notice_promises_what_the_register_denies(reader)
    he_takes_an_extract_but_hands_nothing_over(reader, tmp_path)
    nothing_can_be_changed(reader)
    the_log_is_whole(desk)


def the_officer_names_an_owner(dpo):
    dpo.open(f"{REGISTER}/edit/activity/payments").fill("Processägare", OWNER).press("Spara")
    dpo.sees(OWNER)


def he_sees_who_did_it_and_when(reader):
    reader.open(f"{REGISTER}/today").sees("dpo-sv@example.test ändrade").press("Betalningar")
    assert reader.path == SHEET
    reader.sees(OWNER).press("Historik")
    reader.fill("Slag av post", "behandling").fill("Vem (del av e-postadressen)", "dpo-sv")
    reader.press("Visa").sees("Betalningar", "Processägare", OWNER).judge()


def he_reads_it_as_it_was_this_morning(reader, moment):
    """As it was known: what was written since is not there, on any page that follows."""
    reader.fill("Sida", "Behandlingar").fill("Vad registret innehöll (datum och tid)", moment)
    reader.press("Visa som det var").press("Betalningar")
    assert "Registrets innehåll" in reader.one(".past").text
    reader.misses(OWNER).judge()
    for page in ("activities", "activities/payments", "organisations/telia", "chain", "gaps"):
        reader.open(f"{REGISTER}/{page}?known_at={moment}")
        led = [one.get_attribute("href") for one in reader.all(f"a[href^='{REGISTER}/']")]
        assert led and not [one for one in led if "known_at" not in one], page
    reader.press("Historik").press("Tillbaka till i dag")
    reader.press("Behandlingar").press("Betalningar").sees(OWNER)
    assert not reader.all(".past")


def he_reads_it_as_it_was_another_day(reader):
    """True that day, under the law of that day."""
    reader.open("/registers/example/history").fill("Sida", "Överföringar")
    reader.fill("Läget en viss dag", "2020-01-01").press("Visa som det var")
    assert "Läget den 2020-01-01" in reader.one(".past").text
    reader.misses("Data Privacy Framework", "Fictional Cloud Inc.").judge()


def the_chain_is_the_same_in_picture_and_table(reader):
    reader.open(f"{REGISTER}/today").press("Kedja").fill("Tjänst", "Microsoft Office 365 Business Premium")
    reader.press("Visa tjänstens kedja").judge()
    table = [one.text for one in reader.all("table.chain tbody th")]
    picture = [one.text.removesuffix("…") for one in reader.all("svg text")]
    assert len(table) > 1
    for name in table:
        assert any(name.startswith(one) for one in picture), f"{name} is not in {picture}"


def the_map_is_the_same_as_its_table(reader):
    reader.open("/registers/example/transfers")
    tips = reader.run(
        "return [...document.querySelectorAll('svg path title')].map(one => one.textContent)"
    )
    drawn = [re.match(r"(.+) – överföringar: (\d+), varav utan grund: (\d+)", one) for one in tips]
    countries, every = reader.all("table")
    rows = [
        tuple(cell.text for cell in row.find_elements("css selector", "th, td"))[:3]
        for row in countries.find_elements("css selector", "tbody tr")
    ]
    assert sorted(one.groups() for one in drawn if one) == sorted(rows) and len(rows) > 2
    count = len(every.find_elements("css selector", "tbody tr"))
    assert count == sum(int(total) for _, total, _ in rows)
    reader.all("summary")[-1].click()
    reader.sees("Varför det är en överföring").judge()


def the_notice_promises_what_the_register_denies(reader):
    reader.open(f"{REGISTER}/notices").press("PEXCON AB Integritetsskydds och Sekretesspolicy")
    contradicted = reader.all("tr.contradicted")
    assert contradicted
    for one in contradicted:
        # What the notice says, and beside it the rule that the register breaks.
        assert one.find_elements("tag name", "q") and one.find_elements("css selector", ".gap strong")
    assert f"motsäger: {len(contradicted)}" in reader.one(".summary").text


def he_takes_an_extract_but_hands_nothing_over(reader, folder):
    reader.press("Export").misses("Lämna ut och hämta filen", "Hämta ett utkast").judge()
    file = reader.download("Hämta Leverantörskedjan", folder)
    assert file.suffix == ".zip" and file.stat().st_size > 0


def nothing_can_be_changed(reader):
    for page in ("today", "activities/payments", "engagements/telia-office-365", "gaps", "settings"):
        reader.open(f"{REGISTER}/{page}")
        ways = [one.get_attribute("href") for one in reader.all("main a")]
        assert not [one for one in ways if re.search("/(edit|new|remove|accept)[/?]", one)], page
    for path in (
        *("edit/activity/payments", "new/activity", "new/activity_purpose/payments"),
        *("remove/activity/payments", "gaps/accept?rule=a30c-purpose-missing&key=x", "audit"),
    ):
        reader.open(f"{REGISTER}/{path}")
        assert reader.heading == "Inte tillåtet", path
    reader.judge()


def the_log_is_whole(desk):
    """And it would be noticed if somebody had written another one."""
    last = re.search(r"last hash (\w{64})", desk("audit", "verify"))[1]
    desk("audit", "verify", "--known", last)
    desk("audit", "verify", "--known", "0" * 64, status=2)
