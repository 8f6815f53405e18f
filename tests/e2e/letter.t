The letter to the client: on paper all that matters.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ peer client letter zofie | head -n 30
  Vítejte v programu Mosty
  ========================

  Dobrý den, Žofie,

  jsme rádi, že jste tady. V tomto dopise je na jednom místě všechno, co se hodí
  vědět. Není třeba si nic pamatovat; nechte si ho.

  Co to je
  --------

  Místo pro lidi, kteří mají za sebou léčbu a nechtějí být na všechno sami.
  Scházíme se, mluvíme o tom, co přináší běžný den, a trávíme volný čas mezi
  lidmi s podobnou zkušeností. Není to psychoterapie a nenahrazuje ji: ve své
  terapii a u svého psychiatra prosím pokračujte.

  Kdy a kde
  ---------

  – Podpůrná skupina: každé pondělí od 18:00 do 20:30, Centrum Mosty, Lipová 12,
    Praha 2
  – Čtvrteční klub: v sudých týdnech ve čtvrtek od 18:00 do 21:00, Centrum
    Mosty, Lipová 12, Praha 2
  – Páteční klub: v lichých týdnech v pátek od 18:00 do 21:00, místo pokaždé
    oznámíme
  – Výlet: termín i místo oznámíme
  – Tematická skupina: termín i místo oznámíme
  – Dílna v komunitě: termín i místo oznámíme

  Nemusíte chodit na všechno, jeden večer v týdnu je dost. Přijďte, i když
  $ peer client letter zofie --language en | sed -n '/^When/,/^You/p'
  When and where
  --------------

  – Support group: every Monday from 18:00 to 20:30, Centrum Mosty, Lipová 12,
    Praha 2
  – Thursday club: on Thursdays of even weeks from 18:00 to 21:00, Centrum
    Mosty, Lipová 12, Praha 2
  – Friday club: on Fridays of odd weeks from 18:00 to 21:00, we let you know
    the place each time
  – Trip: we let you know the day and the place
  – Thematic group: we let you know the day and the place
  – Workshop at the community: we let you know the day and the place

  You need not come to everything; one evening a week is enough. Come even if
  $ peer client letter --language en | tail -n 22
  – It is only us: no friends, no family.
  – The relationship with the team has limits: we do not meet outside the
    program and do not start close friendships.

  How we can help
  ---------------

  Peer consultants have been through troubles like these themselves: Lucie and
  Tereza. They do not replace a therapist or a doctor. They listen, may say what
  helped them, and tell you where to turn. You can write and call any day, with
  good news too.

  If things get very bad, turn to your therapist or psychiatrist or to a crisis
  center, and if a life is in danger, call 112.

  How to reach us
  ---------------

  +420 700 100 200
  mosty@example.org

  Monday 25 January 2027
  $ peer client letter alena --html | tail -n 12
  <li>Vztah s týmem má hranice: mimo program se nescházíme a blízká přátelství nenavazujeme.</li>
  </ul>
  <h2>Jak vám můžeme pomoci</h2>
  <p>Provázejí vás tu lidé, kteří mají s podobnými potížemi vlastní zkušenost: Lucie a Tereza. Terapii ani lékaře nenahrazují. Vyslechnou vás, mohou říct, co pomohlo jim, a poradí, kam se obrátit. Psát a volat můžete kterýkoli den, i s dobrou zprávou.</p>
  <p>Kdyby bylo nejhůř, obraťte se na svého terapeuta nebo psychiatra, na krizové centrum, a když jde o život, volejte 155 nebo 112.</p>
  <h2>Spojení</h2>
  <p>+420 700 100 200<br>
  mosty@example.org</p>
  <p>pondělí 25. ledna 2027</p>
  </main>
  </body>
  </html>

A text of one's own; a placeholder that is none is an error with its place.

  $ printf '# {program}\n\n{call}, přijď:\n\n{activities}\n' >templates/letter.cs.txt
  $ peer client letter alena
  Mosty
  =====

  Aleno, přijď:

  – Podpůrná skupina: každé pondělí od 18:00 do 20:30, Centrum Mosty, Lipová 12,
    Praha 2
  – Čtvrteční klub: v sudých týdnech ve čtvrtek od 18:00 do 21:00, Centrum
    Mosty, Lipová 12, Praha 2
  – Páteční klub: v lichých týdnech v pátek od 18:00 do 21:00, místo pokaždé
    oznámíme
  – Výlet: termín i místo oznámíme
  – Tematická skupina: termín i místo oznámíme
  – Dílna v komunitě: termín i místo oznámíme
  $ printf '# {program}\n\n{cal}, přijď\n' >templates/letter.cs.txt
  $ peer client letter alena
  templates/letter.cs.txt:3:1: error: unknown placeholder '{cal}' [template]
    3 | {cal}, přijď
      | ^~~~~
  help: did you mean 'call'? known: activities call email greeting phone program staff today
  peer: nothing was done
  [exit 1]
  $ rm templates/letter.cs.txt

Without people/ nobody is named.

  $ mv people ../people; peer client letter c-4hpz | sed -n 1,5p; mv ../people people
  Vítejte v programu Mosty
  ========================

  Dobrý den,
  $ peer client letter nobody
  peer: there is no client 'nobody'
  help: 'peer client list --all' shows them
  [exit 2]
  $ peer client letter alena --language de
  peer: 'de' is no language that there are texts for
  help: one of: cs, en
  [exit 2]
