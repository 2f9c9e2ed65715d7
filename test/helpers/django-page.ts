/** The parts of Django's debug page (django/views/templates/technical_500.html) that repeat: style, frames with their variables, settings. */

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const style = `
    html * { padding:0; margin:0; }
    body > header, body > main, body > footer { border-bottom:1px solid light-dark(#ddd, #444); }
    table.vars { margin:5px 10px 2px 40px; width: auto; }
    #exception_group ul li::before { position: absolute; left: 30px; top: 0px; content: ""; width: 9px; height: 0.5em; }
    pre.exception_value { font-family: sans-serif; font-size: 1.5rem; margin: 10px 0 10px 0; }
`;

const script = `
    function hideAll(elems) {
      for (var e = 0; e < elems.length; e++) { elems[e].style.display = 'none'; }
    }
    window.onload = function() { hideAll(document.querySelectorAll('ol.pre-context')); }
`;

function sourceLines(frame: number): string {
  const line = (number: number) =>
    `<li onclick="toggle('pre${frame}', 'post${frame}')"><pre>        result = self.rows[${number}] if self.rows &gt; ${number} else None</pre></li>`;
  return Array.from({ length: 7 }, (_, number) => line(number)).join('\n');
}

function variables(frame: number): string {
  const row = (number: number) =>
    `<tr><td>value_${frame}_${number}</td><td class="code"><pre>&lt;WSGIRequest: GET &#39;/widgets/?page=${number}&#39;&gt;</pre></td></tr>`;
  return Array.from({ length: 9 }, (_, number) => row(number)).join('\n');
}

function frame(number: number): string {
  return `
        <li class="frame django">
            <code class="fname">/srv/venv/lib/python3.12/site-packages/django/core/handlers/base_${number}.py</code>, line ${100 + number}, in _get_response
            <div class="context" id="c${number}">
                <ol start="1" class="pre-context" id="pre${number}">${sourceLines(number)}</ol>
                <ol start="8" class="context-line"><li><pre>response = wrapped_callback(request, *callback_args)</pre> <span>…</span></li></ol>
                <ol start="9" class="post-context" id="post${number}">${sourceLines(number)}</ol>
            </div>
              <details>
                <summary class="commands">Local vars</summary>
            <table class="vars" id="v${number}"><thead><tr><th scope="col">Variable</th><th scope="col">Value</th></tr></thead>
              <tbody>${variables(number)}</tbody></table></details>
        </li>`;
}

const setting = (number: number) =>
  `<tr><td>SETTING_${number}</td><td class="code"><pre>&#39;/srv/app/config/value-${number}&#39;</pre></td></tr>`;

/** Returns Django's debug page for an exception, with frames until it has the size. */
export function djangoPage(exception: string, message: string, minBytes: number): string {
  const frames: string[] = [];
  for (let size = 0; size < minBytes; size += frames.at(-1)?.length ?? 0) frames.push(frame(frames.length));
  const settings = Array.from({ length: 100 }, (_, number) => setting(number));
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta http-equiv="content-type" content="text/html; charset=utf-8">
  <title>${exception}
          at /widgets/</title>
  <style>${style}</style>

  <script>${script}</script>

</head>
<body>
<header id="summary">
  <h1>${exception}
       at /widgets/</h1>
  <pre class="exception_value">${escapeHtml(message)}</pre>
  <table class="meta">
    <tr>
      <th scope="row">Request Method:</th>
      <td>GET</td>
    </tr>
    <tr>
      <th scope="row">Exception Value:</th>
      <td id="exception_group"><pre>${escapeHtml(message)}</pre></td>
    </tr>
  </table>
</header>
<main id="info">
<div id="traceback">
  <h2>Traceback <span class="commands"><a href="#" role="button">
    Switch to copy-and-paste view</a></span></h2>
    <ul class="traceback">${frames.join('')}</ul>
</div>
<div id="requestinfo"><h3 id="settings-info">Settings</h3><table class="req"><tbody>${settings.join('\n')}</tbody></table></div>
</main>
  <footer id="explanation">
    <p>You’re seeing this error because you have <code>DEBUG = True</code> in your Django settings file.</p>
  </footer>
</body>
</html>`;
}
