// Places, titles and tasks of a program that names nobody, and the commonest names in Czechia: how
// often the one is taken for the other (naming_corpus_test.cpp). Texts stand between bars.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::test {

// Places.
inline constexpr std::string_view czech_places =
    R"(náměstí Míru 5, Praha 2|Karlovo náměstí 13|Kavárna Slavia|Kino Aero|Čajovna Ve věži|Stromovka, u Planetária
|Malý sál v centru|Velký sál, 2. patro|Dlouhá 1, Praha|klubovna|Dům dětí a mládeže|Knihovna na Mariánském náměstí
|Letenské sady, u kolotoče|Petřín, u rozhledny|Hrad Karlštejn|Hlavní nádraží, pod hodinami|Masarykovo nádraží
|Dvořákovo nábřeží|Jiráskovo náměstí 6|Jiráskova 12|Havlíčkovy sady|Riegrovy sady, u hřiště|Palackého třída 8
|Nerudova 18|Husova 4, dvůr|Lucemburská 21|Národní třída, u metra|Černý Most, konečná metra|Nový Smíchov, vchod od tramvaje
|Staré Město|Nové Město nad Metují|Malá Strana, u mostu|na Malé Straně|Bílá Hora, konečná|Kulturní dům Ládví|Botanická zahrada v Troji
|Zoo, hlavní vchod|Botanická zahrada Na Slupi|Karlův most|Čechův most, u schodů|Mánesův most|Hradec Králové, nádraží|Dvůr Králové nad Labem
|Karlovy Vary|Františkovy Lázně|Mariánské Lázně|Jindřichův Hradec|Havlíčkův Brod|Mladá Boleslav|Český Krumlov|Kutná Hora
|Česká Třebová|Adršpach|Bezděz|Říp|Kokořín|Konopiště, parkoviště|Průhonický park|Prokopské údolí|Divoká Šárka, koupaliště
|Obora Hvězda|Vyšehrad, Táborská brána|kostel sv. Jana|kostel svatého Václava|u sv. Petra a Pavla|kaple svaté Anny
|kostel svaté Ludmily na náměstí Míru|náměstí Jiřího z Poděbrad|stanice Jiřího z Poděbrad|ulice Karla Čapka 3|park Jana Palacha
|ulice Boženy Němcové 9|divadlo Járy Cimrmana|nábřeží Ludvíka Svobody|náměstí Václava Havla|Letiště Václava Havla|ulice Milady Horákové
|knihovna Jiřího Mahena|ZŠ Jana Ámose Komenského|kavárna Marie|hotel Adam|penzion Lucie|cukrárna Anička|hospoda U Zlatého tygra
|restaurace U Vejvodů|U Kalicha|Pod Kaštany 7|Na Příkopě 15|V Jámě 3|Za Poříčskou branou|Mezi Ploty|Pekařská 5, Brno|Kounicova 42, Brno
|Lužánky, u altánu|Špilberk|Moravské náměstí|Zelný trh|Veveří 70|Náměstí Svobody by bylo moc hlučné|Ostrava, Stodolní|Plzeň, náměstí Republiky
|Olomouc, Horní náměstí|Zlín, zámek|Pardubice, pod mostem|Liberec, přehrada|Ještěd|České Budějovice, Samson|Ústí nad Labem|Tábor, Žižkovo náměstí
|Písek, most|Lipno|Sněžka|Pec pod Sněžkou|Špindlerův Mlýn|Harrachov|Krkonoše|Šumava, Kvilda|Beskydy|Jizerské hory|Český ráj
|Trosky|Máchovo jezero, pláž|Slapy|Orlík|Dalešická přehrada|Macocha|Pálava|Mikulov, zámek|Lednice|Valtice|Telč|Třebíč, bazilika
|Pražský hrad, Matyášova brána|Jelení příkop|Letná, metronom|Výstaviště|Holešovická tržnice|Pražská tržnice, hala 22|DOX
|Klub Kotelna|Komunitní zahrada Kuchyňka|komunitní centrum|Nízkoprahový klub|Centrum duševního zdraví|denní stacionář|Bohnice, divadlo
|areál nemocnice, pavilon 7|zasedačka v přízemí|učebna 12|tělocvična|ateliér v podkroví|zahrada za domem|terasa|dvorek|u hlavního vchodu
|zastávka Anděl|zastávka Palmovka|zastávka U Průhonu|zastávka Nad Džbánem|Smíchovské nádraží|autobusové nádraží Florenc|metro Dejvická|metro Muzeum, u koně
|Nová radnice|Stará Boleslav, radnice|Starý Plzenec|Nový Jičín|Veselí nad Moravou|Tichá Orlice|Konečná zastávka 22|Široká 9|Krátká 2|Dlouhá ulice)";

// Titles and tasks.
inline constexpr std::string_view czech_titles =
    R"(Bowling|Deskové hry|Výtvarný večer|Společné vaření|Procházka Stromovkou|Procházka podél řeky|Noční procházka|Opékání buřtů|Piknik
|Filmový večer|Divadlo|Koncert|Muzeum hudby|Výstava fotografií|Keramika|Zpívání s kytarou|Čtení na pokračování|Vánoční besídka|Mikulášská nadílka
|Silvestr nanečisto|Novoroční výšlap|Velikonoční dílna|Pálení čarodějnic|Letní tábor|Cyklovýlet|Výlet lodí|Houbaření|Sbírání jablek|Drakiáda
|Podzimní výlet|Výlet na hrad|Výlet do Českého ráje|Výlet do Čech|Večer otevřených dveří|Den otevřených dveří|Jóga|Stolní tenis|Šachy|Petanque
|Kulečník|Bruslení|Bobování|Sáňkování|Plavání|Aquapark|Minigolf|Lezecká stěna|Badminton|Turnaj v šipkách|Kavárna a povídání|Čajový večer
|Tichý večer|Veselý večer|Malý výlet|Velký výlet|Nový rok|Šťastný nový rok|Černá hodina|Bílá sobota|Zelený čtvrtek|Velký pátek|Dobrý den, sousedé
|Svoboda a odpovědnost|Svoboda slova|Cesta k zotavení|Moje silné stránky|Zvládání stresu|Spánek a odpočinek|Návrat do práce|Práva pacientů
|Finance a dluhy|Krizový plán|Co mi pomáhá|Hranice ve vztazích|Vztahy a rodina|Samota a přátelství|Léky a já|Tvořivé psaní|Hudba a nálada
|Beseda s hostem|Host z ciziny|Promítání s diskusí|Křížová cesta|Fialový pátek|Růžičková kapusta|Smetanová omáčka|Král hor|Král a královna
|Zimní slunovrat|Jaro na dvorku|Mráz a čaj|Liška a zajíc|O zlaté rybě|Kde domov můj|Dvořákova hudba|Smetanova Má vlast|Večer s Dvořákovou hudbou
|objednat pizzu|koupit papír do tiskárny|koupit smetanu a chleba|vytisknout letáky|rozeslat letáky|domluvit sál|zamluvit kuželky|vyzvednout klíče
|vrátit klíče|zaplatit nájem|odeslat výkaz|podat daně do konce března|připravit daňové přiznání|spočítat účtenky|doplnit lékárničku|vyměnit žárovku
|umýt hrnce|uklidit sklad|zalít kytky|koupit květy na stůl|obnovit web|aktualizovat nástěnku|napsat zprávu pro radu|sepsat zápis z porady
|svolat poradu|sestavit rozpis služeb|doplnit rozpis|zjistit cenu vstupného|zavolat do divadla|zavolat do kina|napsat na radnici|napsat do knihovny
|objednat autobus|koupit jízdenky|najít náhradní termín|domluvit supervizi|objednat občerstvení|koupit hrušky a jablka|upéct buchtu|přinést deku a svačinu
|vzít plavky|pevné boty, pití, peníze na vstup|sraz v 9 u hodin|zpět kolem 18. hodiny|jednodenní jízdenka|skupinová sleva|120 Kč, děti zdarma
|víte o levném ubytování?|bereme si sebou míč|dobrá nálada|teplé oblečení|pláštěnka|věci na spaní|hrnek|vlastní polévka|něco malého na stůl
|mladí i starší vítáni|starý i nový program|hodně sil|celá skupina|vrchní patro|dolní vchod|levý výtah|posledních pět míst|krátký text na web
|smutný film, veselý konec|tichá místnost|rychlý oběd|horký čaj|suché dřevo|silný proud|zimní obuv|letní kino|hezký pátek|středa a sobota
|v neděli|od pondělí|v únoru a v březnu|v dubnu|květen a červen|10. září|listopadové setkání|leden až březen|účast jen pro členy|bez registrace
|navrátit zapůjčené věci|kdo sehnal lístky, ať napíše|musil bych vědět počet lidí|kdo vyskočil první|kdo koupil dárek|pospíšíme si|vesele dál
|vytáhnout stan ze skladu|opravit kolo|koupit baterie|zajistit projektor|najít dobrovolníka|potvrdit termín|zrušit rezervaci|poděkovat dárcům
|napsat výroční zprávu|odevzdat vyúčtování|seznam potřebných věcí|připravit dotazníky|vyhodnotit dotazníky|nová tabule|staré noviny na podpal
|Přátelské utkání|Sousedská slavnost|Masopust|Martinská husa|Svatomartinské víno|Václavské posvícení|Josefský výlet|Hod kočkou|Pohádky|Loutky
|Rozhlasová hra|Rukodělný večer|Pletení|Háčkování|Drátování|Batika|Pečení cukroví|Vaříme z toho, co je|Ochutnávka sýrů|Grilování|Sázení cibulek)";

inline constexpr std::string_view english_texts =
    R"(Main Street 1|Town Hall, first floor|City Library|The Old Mill|Community Centre|Central Station, under the clock|Riverside Park
|St. John's Church|St Martin's Square|St. Peter and Paul, the steps|Victoria Station|King's Cross|Queen's Park|Castle Hill|Market Square
|Green Lane 4|Church Road|Long Bridge|New Town|Rose Garden|The White Horse|Black Swan pub|The Red Lion|Urban garden|Roman baths
|Board games|Movie night|Bowling|Evening walk|Walk in the park|Trip to the castle|Boat trip|Cooking together|Art evening|Pottery|Yoga
|New Year's Eve|Christmas party|Easter workshop|Mother's Day|May Day|Halloween|Summer camp|Picnic|Bonfire|Table tennis|Chess|Darts
|Relaxation|Recovery stories|Money and debts|Work and study|Sleep|Friendship|Boundaries|A good night's rest|Crisis plan|Moving on|Open day
|print flyers|order pizza|buy paper|book the room|return the keys|pay the rent|send the report|write the minutes|fix the lamp|water the plants
|clean the kitchen|update the website|call the theatre|call the town hall|ask for a discount|buy tickets|bring good shoes and a snack
|bring a blanket|meet at nine by the fountain|back by six|free entry|ten euros|sign up by Friday|in January|Jan 15, ten o'clock|15 Jan, afternoon
|very easy walk|male and female changing rooms|at the new place|the old town|young people welcome|a small room|a big room|the very best
|Martini bar, no thanks|max 8 people|emu farm|ivy on the wall|Grace and hope|Joy of painting|Page one|Hall B|Field day|Hill walk|Bush craft
|Brown bread baking|The Green Room|Black and white photos|Summer evening|Winter walk|April showers|June picnic|Short walk|Long walk|Good neighbours)";

inline constexpr std::string_view common_surnames =
    "Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Krejčí Horák Němec Marek Pokorný Pospíšil Hájek "
    "Jelínek Král Růžička Beneš Fiala Sedláček Doležal Zeman Kolář Navrátil Čermák Vaněk Urban Blažek Kříž Kovář "
    "Kratochvíl Bartoš Vlček Polák Kopecký Musil Šimek Konečný Malý Čech Štěpánek Staněk Holub Šťastný Soukup Kadlec "
    "Mareš Sýkora Moravec Tichý Valenta Vávra Matoušek Říha Bláha Ševčík Bureš Hruška Mašek Dušek Pavlík Havlíček "
    "Janda Mach Hrubý Liška Beran Vacek Macháček Tůma Žák Tomášek Švec Jaroš Bárta Toman Vlk Strnad Zelenka Kubát "
    "Sobotka Brož Bednář Slavík Kozák Vítek Nový Vondráček Hlaváček Ptáček Hlavatý Bílek Havlík Barták Kubíček Ježek "
    "Šmíd Kraus Fišer Smetana "
    "Nováková Svobodová Novotná Dvořáková Černá Procházková Kučerová Veselá Horáková Němcová Marková Pokorná "
    "Pospíšilová Hájková Králová Jelínková Růžičková Benešová Fialová Sedláčková Doležalová Zemanová Kolářová "
    "Navrátilová Čermáková Vaňková Urbanová Blažková Křížová Kovářová Kratochvílová Bartošová Vlčková Poláková Kopecká "
    "Musilová Šimková Konečná Malá Čechová Štěpánková Staňková Holubová Šťastná Soukupová Kadlecová Marešová Sýkorová "
    "Moravcová Tichá Valentová Vávrová Matoušková Říhová Bláhová Ševčíková Burešová Hrušková Mašková Dušková Pavlíková "
    "Havlíčková Jandová Machová Hrubá Lišková Beranová Vacková Macháčková Tůmová Žáková Tomášková Ševcová Jarošová "
    "Bártová Tomanová Vlková Strnadová Zelenková Kubátová Sobotková Brožová Bednářová Slavíková Kozáková Vítková Nová "
    "Vondráčková Hlaváčková Ptáčková Hlavatá Bílková Havlíková Bartáková Kubíčková Ježková Šmídová Krausová Fišerová "
    "Smetanová";

inline constexpr std::string_view common_given_names =
    "Jiří Jan Petr Josef Pavel Jaroslav Martin Tomáš Miroslav František Zdeněk Václav Michal Karel Milan Vladimír "
    "Lukáš David Jakub Ladislav Stanislav Roman Ondřej Antonín Radek Marek Daniel Vojtěch Filip Miloslav Jaromír Adam "
    "Aleš Ivan Dominik Libor Jindřich Rostislav Rudolf Matěj Oldřich Luboš Patrik Bohumil Vlastimil Lubomír Miloš "
    "Štěpán Vít Kamil Šimon Robert Igor Otakar Emil Viktor Alois Bohuslav Dalibor Radim René Richard Ivo Marcel Zbyněk "
    "Vratislav Leoš Hynek Jáchym Kryštof Samuel Matyáš Tadeáš Erik Oliver Max Oskar Mikuláš Denis Eduard Přemysl "
    "Bedřich Břetislav Ota Jonáš Tobiáš Teodor Alexandr Vilém Zdenek Ctirad Slavomír Svatopluk Bořivoj Radovan Marian "
    "Norbert Kvido Artur Arnošt "
    "Jana Marie Eva Hana Anna Lenka Kateřina Lucie Věra Petra Alena Veronika Jaroslava Tereza Martina Michaela Jitka "
    "Helena Ludmila Zdeňka Ivana Monika Eliška Zuzana Markéta Jarmila Barbora Jiřina Marcela Kristýna Dana Dagmar "
    "Vlasta Adéla Pavla Irena Božena Miroslava Klára Květoslava Ivona Nikola Renata Gabriela Libuše Natálie Karolína "
    "Denisa Vendula Milada Blanka Růžena Olga Nela Iveta Simona Radka Andrea Soňa Naděžda Viktorie Emilie Drahomíra "
    "Aneta Dominika Šárka Romana Stanislava Sára Kamila Magdaléna Daniela Ema Julie Iva Žofie Ilona Bohumila Milena "
    "Jindřiška Sofie Květa Alžběta Sabina Laura Anežka Rozálie Ella Mia Zora Ester Stela Amálie Johana Ida Berta Dita "
    "Bára";

}  // namespace peer::test
