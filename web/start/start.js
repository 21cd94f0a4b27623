// Asks the two health addresses and writes the answers into the page.
async function show(place) {
  try {
    const answer = await fetch(place.dataset.check, { cache: "no-store" });
    place.textContent = answer.ok ? "正常" : "暂不可用";
    place.dataset.state = answer.ok ? "good" : "bad";
  } catch {
    place.textContent = "没有回应";
    place.dataset.state = "bad";
  }
}
document.querySelectorAll("[data-check]").forEach(show);
