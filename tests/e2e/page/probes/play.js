// Play the first film from its first second on; the result is where it is then.
async () => {
  const film = document.querySelector("#messages video");
  if (film.readyState < 1) await new Promise((resolve) => film.addEventListener("loadedmetadata", resolve));
  film.muted = true;
  film.currentTime = 1;
  await film.play();
  return [film.currentTime, film.duration];
}
