<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Jste přihlášeni</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Jste odhlášeni</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>Přihlášení nebylo dokončeno</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Tuto stránku můžete zavřít a vrátit se do aplikace %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Vraťte se do aplikace %1 a zkuste to znovu.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Toto přihlášení skončilo</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Bylo již dokončeno, nebo trvalo příliš dlouho. Pro pokračování se vraťte do aplikace %1.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Je příliš dlouhý. Vraťte se do aplikace a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>Prohlížeč ho odeslal před otevřením stránky. Načtěte stránku znovu.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Není to odpověď přihlašovací stránky. Tuto stránku můžete zavřít.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Tento požadavek nebyl přijat</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Přihlášení bylo zrušeno.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Trvalo to příliš dlouho. Zkuste to prosím znovu.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Server není dostupný. Zkontrolujte připojení k síti a zkuste to znovu.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Nepodařilo se navázat zabezpečené spojení s přihlašovací službou. Nic nebylo odesláno.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>Server žádá o vyčkání kvůli příliš mnoha pokusům. Zkuste to prosím znovu za chvíli.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>Přihlašovací služba má právě potíže. Zkuste to prosím později.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>Přihlašovací služba dala odpověď, které nebylo možné porozumět. Zkuste to prosím později.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Tato aplikace není nastavena pro přihlášení. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>Prohlížeč nemohl zobrazit přihlašovací stránku. Zkuste to prosím znovu.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Přišla odpověď, která nepatří k tomuto přihlášení, proto to nebylo použito. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>Přihlášení bylo odmítnuto. Zkuste jiný účet nebo se obraťte na svého správce.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>Odpověď přihlašovací služby není důvěryhodná, proto přihlášení neproběhlo. Zkuste to prosím znovu.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Vaše relace skončila. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Váš účet vyžaduje druhý krok. Přihlaste se prosím znovu a potvrďte, že jste to vy.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Vaše klíčenka je zamčená. Odemkněte ji a zkuste to znovu.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Tato aplikace nesměla použít vaši klíčenku. Povolte to a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Vaše klíčenka nebyla dostupná, proto přihlášení nelze po zavření aplikace zachovat.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Uložené přihlášení nelze přečíst. Přihlaste se znovu, aby se nahradilo.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Nejste přihlášeni. Nejprve se prosím přihlaste.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Toto přihlášení nahradilo novější. Pokračujte tam.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Přihlášení jste zrušili. Začít znovu můžete kdykoli.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Hledání uloženého přihlášení bylo zrušeno. Přihlásit se můžete kdykoli.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>Přihlašovací okno bylo zavřeno před dokončením přihlášení. Začít znovu můžete kdykoli.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>Přihlášení nebylo dokončeno včas. Začněte prosím znovu.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>Aplikace tuto akci ukončila před jejím dokončením. Spusťte ji znovu a přihlaste se.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Nastavení přihlášení se mezitím změnilo. Začněte prosím znovu.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Tato aplikace není nastavena pro přihlášení: nemá ID klienta. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Tato aplikace není nastavena pro přihlášení: adresa přihlašovací služby chybí nebo není platná. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Tato aplikace není nastavena pro přihlášení: adresa přihlašovací služby není platná. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Tato aplikace nemůže přijmout odpověď přihlašovací stránky. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Toto přihlašovací okno není připojeno k žádné přihlašovací službě. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Aplikace požádala o druh přihlášení, který neexistuje. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Zdá se, že jste offline. Zkontrolujte připojení k síti a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>Přihlašovací služba nebyla v síti nalezena. Zkontrolujte připojení k síti a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>Přihlašovací služba právě neodpovídá. Zkuste to prosím znovu za několik minut.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>Server odpovídal příliš dlouho. Zkontrolujte připojení k síti a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>Proxy vaší sítě spojení nepropustila. Zkontrolujte nastavení proxy a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>Spojení se přerušilo dříve, než byla odpověď úplná. Zkuste to prosím znovu.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>Přihlašovací stránku se nepodařilo načíst. Zkontrolujte připojení k síti a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Totožnost přihlašovací služby se nepodařilo ověřit, proto nic nebylo odesláno. Zkontrolujte datum tohoto počítače a síť a zkuste to znovu.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Nepodařilo se navázat zabezpečené spojení s přihlašovací službou, proto nic nebylo odesláno. Zkontrolujte připojení k síti a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>Přihlašovací služba odpověděla způsobem, který aplikace nečekala. Zkuste to prosím později.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Za krátkou dobu přišlo příliš mnoho požadavků. Chvíli prosím počkejte a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>Místo přihlašovací služby odpovědělo jiné zařízení nebo program. Pokud má vaše síť vlastní přihlašovací stránku, otevřete ji nejprve v prohlížeči a pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>Odpověď přihlašovací služby nedorazila celá. Zkuste to prosím znovu.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>Odpověď přihlašovací služby byla příliš velká, proto to nebylo použito. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Odpověď přihlašovací služby se nepodařilo přečíst. Zkuste to prosím později.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>Přihlašovací služba poslala aplikaci jinam, což zde není dovoleno. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>Spojení s přihlašovací službou by nebylo chráněné, proto nic nebylo odesláno. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>Odpověď nepřišla z webového serveru. Zkontrolujte připojení k síti a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Odpověď přihlašovací služby se nepodařilo rozbalit. Zkuste to prosím později.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>Přihlašovací služba se představuje jiným jménem, proto není důvěryhodná. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>Popis přihlašovací služby je neúplný. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>Na této adrese nebyla nalezena žádná přihlašovací služba. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Přihlašovací služba nevydala své klíče, proto její odpověď nebylo možné ověřit. Zkuste to prosím později.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Klíče přihlašovací služby se nepodařilo přečíst, proto její odpověď nebylo možné ověřit. Zkuste to prosím později.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>Přihlašovací služba má příliš mnoho klíčů, proto její odpověď není důvěryhodná. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Tato aplikace nemůže přijmout odpověď přihlašovací stránky, protože její porty používají jiné programy. Zavřete její ostatní okna a zkuste to znovu.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Přišla odpověď, která nepatří k tomuto přihlášení, proto to nebylo použito. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>Odpověď přihlašovací stránky nebyla jednoznačná, proto to nebylo použito. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>Odpověď přišla od jiné přihlašovací služby, než které jsme se ptali, proto to nebylo použito. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>Přihlašovací stránka se vrátila bez výsledku. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Přišla odpověď, i když na ni žádné přihlášení nečekalo. Zahajte prosím přihlášení zde.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Prohlížeč se nepodařilo otevřít. Zkopírujte odkaz a otevřete ho sami.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Nebyl nalezen prohlížeč, který by zobrazil přihlašovací stránku. Zkopírujte odkaz a otevřete ho v libovolném prohlížeči.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>Přihlašovací stránka vedla na místo, které zde nelze zobrazit. Zkuste to znovu nebo pokračujte v prohlížeči.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>Přihlašovací stránka přestala fungovat. Zkuste to znovu nebo pokračujte v prohlížeči.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>Přihlašovací služba požadavek odmítla. Zkuste to prosím znovu; pokud se to stane zase, obraťte se na podporu této aplikace.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Musíte se znovu přihlásit.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>Přihlášení nejprve vyžaduje váš souhlas. Přihlaste se prosím znovu a potvrďte ho.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>Přihlašovací služba má na vás nejprve otázku. Přihlaste se prosím znovu a odpovězte na ni.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Váš účet nesmí tuto aplikaci používat. Zkuste jiný účet nebo se obraťte na svého správce.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>Přihlašovací služba požadavku aplikace nerozuměla. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Aplikace požádala o víc, než smí dostat. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Přihlašovací služba je právě zaneprázdněna. Zkuste to prosím znovu za několik minut.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Tato aplikace nesmí přihlašovat uživatele tímto způsobem. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Váš účet vyžaduje druhý krok. Přihlaste se prosím znovu a potvrďte, že jste to vy.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Přihlášení se nepodařilo dokončit. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>Přihlášení trvalo příliš dlouho nebo už bylo použito. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>Přihlašovací služba tuto aplikaci nepřijímá. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>Přihlašovací služba tento druh přihlášení nenabízí. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Přihlašovací služba vynechala to, co aplikace potřebuje. Přihlaste se prosím znovu; pokud se to stane zase, obraťte se na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Přihlašovací služba nesdělila, kdo jste. Přihlaste se prosím znovu; pokud se to stane zase, obraťte se na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>Přihlašovací služba udělila druh přístupu, který aplikace nemůže použít. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>To, co přihlašovací služba poslala, je příliš velké k uložení. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Odpověď přihlašovací služby se nepodařilo přečíst. Přihlaste se prosím později.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Vaši relaci se nepodařilo obnovit. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Vaše relace skončila, protože nebyla delší dobu používána nebo byla dlouho otevřená. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Vaše relace byla ukončena odjinud. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Vaše relace byla pro jistotu ukončena, protože se zdálo, že se používá na dvou místech. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Tento účet už neexistuje. Přihlaste se jiným nebo se obraťte na svého správce.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Váš účet je zablokován. Obraťte se na svého správce.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Vaši relaci se nepodařilo obnovit, protože aplikace byla během obnovování ukončena. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Vaši relaci obnovuje jiný program a trvá to příliš dlouho. Zkuste to prosím znovu.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>Přihlašovací služba poslala údaje někoho jiného, proto to nebylo použito. Vaše vlastní zůstávají beze změny.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Váš profil se nepodařilo aktualizovat. Zůstává, jak byl; zkuste to později.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Odpověď přihlašovací služby není důvěryhodná, proto přihlášení neproběhlo. Přihlaste se prosím znovu; pokud se to stane zase, obraťte se na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>Odpověď přihlašovací služby byla příliš velká, proto přihlášení neproběhlo. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>Odpověď přihlašovací služby je zašifrována způsobem, který aplikace neumí přečíst. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Odpověď přihlašovací služby se nepodařilo přečíst, proto přihlášení neproběhlo. Přihlaste se prosím znovu; pokud se to stane zase, obraťte se na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>První část odpovědi přihlašovací služby se nepodařilo přečíst, proto přihlášení neproběhlo. Přihlaste se prosím znovu; pokud se to stane zase, obraťte se na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>Přihlašovací služba podepisuje odpovědi způsobem, který aplikace nepřijímá. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>Odpověď přihlašovací služby vyžaduje něco, co aplikace nezná. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Odpověď přihlašovací služby je jiného druhu, než se čekalo, proto přihlášení neproběhlo. Přihlaste se prosím znovu; pokud se to stane zase, obraťte se na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Odpověď přihlašovací služby je podepsána klíčem, který služba nezveřejňuje, proto přihlášení neproběhlo. Přihlaste se prosím znovu za několik minut.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Není jasné, kterým klíčem je odpověď přihlašovací služby podepsána, proto přihlášení neproběhlo. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Klíč přihlašovací služby neodpovídá její odpovědi, proto přihlášení neproběhlo. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Odpověď přihlašovací služby mohla být cestou změněna, proto přihlášení neproběhlo. Přihlaste se prosím znovu; pokud se to stane zase, obraťte se na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Obsah odpovědi přihlašovací služby se nepodařilo přečíst, proto přihlášení neproběhlo. Přihlaste se prosím znovu; pokud se to stane zase, obraťte se na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>Odpověď přišla od jiné přihlašovací služby, než které jsme se ptali, proto přihlášení neproběhlo. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Odpověď byla určena jiné aplikaci, proto přihlášení neproběhlo. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Odpověď byla určena jiné aplikaci, proto přihlášení neproběhlo. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Platnost přihlášení skončila dříve, než dorazilo. Zkontrolujte datum a čas tohoto počítače a přihlaste se znovu.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Hodiny přihlašovací služby a tohoto počítače se neshodují. Zkontrolujte datum a čas tohoto počítače a přihlaste se znovu.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Přihlášení ještě není platné. Zkontrolujte datum a čas tohoto počítače a přihlaste se znovu.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Přišla odpověď, která nepatří k tomuto přihlášení, proto to nebylo použito. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Poslední přihlášení je na tuto akci příliš dávno. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Přihlášení proběhlo do jiné organizace, než která byla požadována, proto to nebylo použito. Přihlaste se prosím znovu a vyberte tu správnou.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Přihlášení proběhlo do jiné organizace, než která byla požadována, proto to nebylo použito. Přihlaste se prosím znovu a vyberte tu správnou.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Části odpovědi přihlašovací služby k sobě nepatří, proto přihlášení neproběhlo. Přihlaste se prosím znovu; pokud se to stane zase, obraťte se na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>Přihlášení nebylo tak silné, jak je zde potřeba. Přihlaste se prosím znovu s druhým faktorem.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Vaše relace se vrátila s jiným účtem, proto to nebylo použito. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Tato aplikace nesměla použít vaši klíčenku. Povolte to v nastavení klíčenky a zkuste to znovu.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>V tomto počítači nebyla nalezena klíčenka, proto přihlášení nelze po zavření aplikace zachovat.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Vaše klíčenka zatím nemá místo pro ukládání přihlášení, proto přihlášení nelze po zavření aplikace zachovat. Vytvořte klíčenku v nastavení systému a přihlaste se znovu.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Vaše klíčenka nemohla udělat, co bylo požadováno, proto přihlášení nelze po zavření aplikace zachovat.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Vaše klíčenka přihlášení nezachovala, proto přihlášení nelze po zavření aplikace zachovat.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>Aplikace byla zavřena před uložením přihlášení. Spusťte ji znovu a přihlaste se.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Žádné uložené přihlášení není k dispozici. Přihlaste se prosím.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Vaše klíčenka neodpověděla včas. Podívejte se, zda se na něco neptá, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Vaše klíčenka neukázala žádné uložené přihlášení. Pokud je zamčená, odemkněte ji a zkuste to znovu; jinak se přihlaste. Nic nebylo smazáno.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Uložené přihlášení nelze přečíst. Přihlaste se znovu, aby se nahradilo. Nic nebylo smazáno.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Uložené přihlášení pochází z novější verze této aplikace. Aktualizujte ji nebo se přihlaste znovu. Nic nebylo smazáno.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Uložené přihlášení je neúplné. Přihlaste se znovu, aby se nahradilo. Nic nebylo smazáno.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>Uložené přihlášení patří k jinému účtu nebo službě, proto to nebylo použito. Přihlaste se prosím. Nic nebylo smazáno.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Uložené přihlášení nebylo dostupné. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Přihlášení se nepodařilo uložit. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Zde jste odhlášeni. Prohlížeč nepotvrdil, že se také odhlásil; odhlaste se v něm, pokud ho používají i jiní.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Zde jste odhlášeni. Prohlížeč může být stále přihlášen, protože tato přihlašovací služba nenabízí způsob, jak to ukončit.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Akce byla zrušena před dokončením.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>K odhlášení došlo před dokončením akce. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Nepotvrdili jste, že jste to vy, proto nic nebylo odesláno. Jste stále přihlášeni.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Aplikace požádala o přihlášení s neplatnými možnostmi. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Prohlížeč se nemůže sám vrátit do této aplikace, protože chybí část pracovního prostředí. Obraťte se prosím na správce tohoto počítače.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Prohlížeč se nemůže sám vrátit do této aplikace, protože vaše nastavení nelze změnit. Obraťte se prosím na správce tohoto počítače.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Prohlížeč se nemůže sám vrátit do této aplikace. Obraťte se prosím na správce tohoto počítače.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>Přihlášení na jiném zařízení bylo odmítnuto. Přihlaste se prosím místo toho v prohlížeči.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Tato přihlašovací služba nemá kódy pro jiná zařízení. Přihlaste se prosím místo toho v prohlížeči.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Nikdo nezadal kód včas. Chcete-li pokračovat, získejte nový.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>Přihlášení bylo na druhém zařízení odmítnuto. Zkuste to znovu nebo použijte jiný účet.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>Kód už není platný. Začněte prosím znovu.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Tato aplikace nesmí přihlašovat uživatele pomocí kódu. Přihlaste se prosím místo toho v prohlížeči.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>Přihlašovací služba tuto aplikaci nezná. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Přihlašovací služba dala odpověď, kterou nebylo možné použít. Přihlaste se prosím místo toho v prohlížeči.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>Přihlašovací služba této aplikaci nedovoluje číst ani měnit váš účet. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>Přihlašovací služba tuto změnu vašeho účtu odmítla.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>Přihlašovací služba už tento účet nezná.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Tuto změnu nelze uložit. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Tento účet není propojen s vaším.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Přihlašujete se bez hesla této aplikace, proto zde není žádné, které by šlo změnit.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Přihlášení proběhlo s účtem, který už používáte. Chcete-li propojit jiný, přihlaste se jím.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Tento odkaz není úplná pozvánka. Otevřete odkaz v e-mailu ještě jednou nebo požádejte o novou pozvánku.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Uložené přihlášení patří k jiné organizaci. Přihlaste se prosím do této.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>Přihlašovací služba požaduje certifikát, který toto okno nemůže poskytnout. Pokračujte v prohlížeči.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>Další stránku lze zobrazit pouze ve vašem vlastním prohlížeči. Přihlaste se tam.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Vaše síť požaduje heslo, které může poskytnout váš vlastní prohlížeč. Přihlaste se tam.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Proxy vaší sítě požaduje heslo, které může poskytnout váš vlastní prohlížeč. Přihlaste se tam.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>Přihlašovací služba poslala místo své stránky něco jiného. Zkuste to znovu nebo pokračujte v prohlížeči.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Toto okno nedůvěřuje certifikátu přihlašovací služby. Pokračujte v prohlížeči.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Zde jste odhlášeni. Přihlašovací služba nepotvrdila, že vaši relaci ukončila.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Toto není e-mailová adresa. Zkontrolujte ji.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Tato aplikace potřebuje více oprávnění, než jste jí udělili. Přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Chcete-li zobrazit a měnit všechny údaje svého účtu, přihlaste se prosím znovu.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>Přihlašovací služba této aplikaci nedovoluje měnit způsob vašeho přihlášení. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Tento kód nebyl přijat. Zkontrolujte ho a zkuste to znovu, nebo začněte znovu a získejte jiný.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Tato položka už neexistuje. Načtěte seznam znovu.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Tento druh přihlášení zde nelze přidat. Obraťte se prosím na podporu této aplikace.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Není co potvrdit. Začněte prosím znovu.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>Přihlašovací služba dala odpověď, kterou nebylo možné použít, takže účet nebyl připojen. Zkuste to prosím později.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Vaši relaci nyní nelze obnovit, protože nelze použít složku této aplikace. Zkuste to prosím znovu později.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>Odpověď přihlašovací stránky byla příliš dlouhá, proto to nebylo použito. Přihlaste se prosím znovu.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Zašifrovaný soubor izolovaného prostředí</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Nic se neotevřelo? Zkopírujte odkaz a vložte ho do prohlížeče.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Přihlásit se do aplikace %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Pokračovat v prohlížeči</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otevřít znovu</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopírovat odkaz</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Zkopírováno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Zpět do tohoto okna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Použít kód na jiném zařízení</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopírovat kód</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Získat nový kód</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Otevřít stránku zde</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>QR kód stránky, která se má otevřít</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Kód k zadání</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopírovat podrobnosti</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Vyjmout</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Vložit</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Zabezpečené spojení</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Nezabezpečené spojení</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Ukončit přihlašování?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ukončit</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Přihlašovací stránka</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zaneprázdněno</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nepřihlášeno</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Odhlásit se</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Přepnout účet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Server právě není dostupný.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Něco se nepovedlo</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Přihlášení bylo zrušeno</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Trvalo to příliš dlouho</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Není spojení se serverem</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Spojení není zabezpečené</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Chvíli prosím počkejte</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>Přihlašovací služba má právě potíže</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Odpovědi nelze porozumět</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>Přihlášení ještě není nastaveno</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Stránku nebylo možné zobrazit</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>Odpověď nepatřila k tomuto přihlášení</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>Přihlášení neproběhlo</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>Odpovědi nelze důvěřovat</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Přihlaste se prosím znovu</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>Je potřeba ještě jeden krok</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Vaše klíčenka je zamčená</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Není přístup ke klíčence</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Klíčenka neodpověděla</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Uložené přihlášení nelze přečíst</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Nejste přihlášeni</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Otevřeli jsme stránku ve vašem prohlížeči. Až se přihlásíte, vraťte se sem.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Otevřeli jsme %1 ve vašem prohlížeči. Až se přihlásíte, vraťte se sem.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Připojování…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Připojování k %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Pokračujte na jiném zařízení</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kód: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Podrobnost: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Stav HTTP: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Čas: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Zde se neotevřel žádný prohlížeč. Použijte prosím jiné zařízení.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Nic se neotevřelo? Zkopírujte odkaz nebo použijte kód na jiném zařízení.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Nikdo nezadal kód včas. Chcete-li pokračovat, získejte nový.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Přejděte na %1 a zadejte</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Tento kód už není platný</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Zbývá %n sekunda</numerusform>
            <numerusform>Zbývají %n sekundy</numerusform>
            <numerusform>Zbývá %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Zbývá %n minuta</numerusform>
            <numerusform>Zbývají %n minuty</numerusform>
            <numerusform>Zbývá %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>Účet nebyl propojen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Blokovat zprávy z této stránky</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Skrýt</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Tento krok na %1 vyžaduje váš prohlížeč.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>Stránka na %1 oznamuje:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>Stránka na %1 se ptá:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>Bezpečnostní klíč nebyl použit včas.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>Web %1 tento bezpečnostní klíč nezná. Použijte jiný.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>Web %1 tento bezpečnostní klíč už zná.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>PIN byl příliš mnohokrát zadán špatně. Vyjměte bezpečnostní klíč, vložte ho a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>Bezpečnostní klíč je zablokovaný, protože PIN byl příliš mnohokrát zadán špatně. Je nutné ho resetovat.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Bezpečnostní klíč byl vyjmut. Vložte ho a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>Bezpečnostní klíč nemá místo pro další účet.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>Bezpečnostní klíč nesměl odpovědět.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Tento bezpečnostní klíč neumí to, co web %1 požaduje. Použijte jiný.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Zadejte PIN svého bezpečnostního klíče.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Zvolte PIN pro svůj bezpečnostní klíč.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>PIN byl zadán špatně. Zbývající pokusy: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>Příliš mnoho neúspěšných pokusů o rozpoznání otisku prstu.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>PIN obsahuje znaky, které nejsou povoleny.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>Nový PIN je stejný jako starý.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Minimální počet znaků: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Vyberte účet pro %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Dotkněte se svého bezpečnostního klíče.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>Přihlašovací služba uvádí: „%1“</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Přijetím se zde odhlásíte ze svého současného účtu.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Přijmout a přihlásit se</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Teď ne</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>Máte pozvánku</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Odkaz vás zve do organizace na %1. Přijměte ho, jen pokud jste ho očekávali.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>Paměť</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>Obsah požadavku nelze odeslat znovu</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Potvrďte, že jste to vy: %1 chce použít vaši relaci.</translation>
    </message>
</context>
</TS>
