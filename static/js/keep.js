// Words typed and not yet saved, kept in this browser only, under the person who typed them.

const PREFIX = "notewright:";

export function remember(key, record) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(record));
  } catch {
    // Storage may be full or forbidden; the page then works as without it.
  }
}

export function recall(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
}

export function forget(key) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept.
  }
}

// Keys of everything kept for this person, without the prefix.
export function keysOf(user) {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${PREFIX}${user}-`))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

// Send one record of an editor to the server. True when the server has it, in place or set aside.
export async function send(record, csrf) {
  if (!record?.saveUrl) return true;
  const form = new FormData();
  for (const [name, value] of Object.entries(record.fields)) form.set(name, value);
  form.set("version", record.version);
  form.set("team", record.team);
  form.set("csrfmiddlewaretoken", csrf);
  try {
    const response = await fetch(record.saveUrl, {
      method: "POST",
      body: form,
      headers: { "HX-Request": "true" },
    });
    return response.ok || response.status === 409;
  } catch {
    return false;
  }
}
