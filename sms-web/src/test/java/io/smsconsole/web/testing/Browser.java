package io.smsconsole.web.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.Wait;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What a person does with the console, in words of the page: open, fill, press. Every
 * look-up waits up to ten seconds for what it looks for.
 */
public class Browser {

	/** The owner's name in browser tests. */
	public static final String OWNER = "owner";

	/** The owner's password in browser tests. */
	public static final String PASSWORD = "correct-horse-battery";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Duration GLANCE = Duration.ofMillis(50);

	private static final int HEIGHT = 900;

	/** Narrower than this, it is a phone, whose scroll bars take no room. */
	private static final int NARROW = 600;

	private static final String HOME = "/console";

	private static final String LOGIN = "/login";

	private final ChromeDriver driver;

	private final String base;

	/**
	 * Whether a session of an earlier test is in use that no page was opened with yet.
	 */
	private boolean kept;

	Browser(ChromeDriver driver, String base) {
		this.driver = driver;
		this.base = base;
	}

	/**
	 * Opens an address of the console.
	 * @param path from the slash on
	 */
	public void open(String path) {
		boolean unproven = this.kept;
		this.kept = false;
		this.driver.get(this.base + path);
		if (unproven && !path.startsWith(LOGIN) && path().startsWith(LOGIN)) {
			signInAnew();
			this.driver.get(this.base + path);
		}
	}

	/**
	 * Is signed in as the owner, where it still holds by the session of an earlier test.
	 * The page that the test asks for next is opened at once, or else the home page.
	 */
	public void signIn() {
		this.kept = KeptSessions.restore(this.driver, this.base);
		if (!this.kept) {
			signInAnew();
		}
	}

	/**
	 * Signs in as the owner, through the page.
	 */
	public void signInAnew() {
		open(LOGIN);
		type("username", OWNER);
		type("password", PASSWORD);
		press("sign-in");
		await().until((page) -> path().startsWith(HOME));
		KeptSessions.keep(this.driver, this.base);
	}

	/**
	 * Signs out, through the menu of the person who is signed in.
	 */
	public void signOut() {
		press("user-menu");
		press("sign-out");
		find("signed-out");
	}

	/**
	 * Chooses a language for all pages from now on.
	 * @param tag {@code zh-CN} or {@code en}
	 */
	public void language(String tag) {
		cookie("language", tag);
	}

	/**
	 * Chooses colours for all pages from now on.
	 * @param scheme {@code light}, {@code dark} or {@code auto}
	 */
	public void scheme(String scheme) {
		cookie("scheme", scheme);
	}

	/**
	 * Makes the window as wide as wanted. The window manager has a say in how narrow a
	 * window may be, so the page is told by other means.
	 * @param width in CSS pixels
	 */
	public void width(int width) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < NARROW));
	}

	/**
	 * Has the visitor's system prefer colours.
	 * @param scheme {@code light} or {@code dark}
	 */
	public void systemPrefers(String scheme) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
	}

	/**
	 * Has pages stand still: without transitions, and charts drawn at once.
	 */
	void stand() {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
	}

	/**
	 * Forgets all files that the browser keeps, as if nobody had ever been here.
	 */
	public void forgetFiles() {
		this.driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
	}

	/**
	 * Runs no script of any page from now on, until the test ends.
	 */
	public void withoutScript() {
		this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
	}

	/**
	 * Finds what a page marks with an id or a {@code data-testid}.
	 * @param name in kebab case
	 * @return the element, visible
	 */
	public WebElement find(String name) {
		return await().until(ExpectedConditions.visibilityOfElementLocated(named(name)));
	}

	/**
	 * Whether the page shows what it marks with an id or a {@code data-testid}, now.
	 * @param name in kebab case
	 * @return whether it is there and visible
	 */
	public boolean shows(String name) {
		return page().findElements(named(name)).stream().anyMatch(WebElement::isDisplayed);
	}

	/** All that the page marks with an id or a {@code data-testid}. */
	public List<WebElement> all(String name) {
		return page().findElements(named(name));
	}

	/** Presses what the page marks with an id or a {@code data-testid}. */
	public void press(String name) {
		press(named(name));
	}

	/**
	 * Picks one of several choices that are shown as buttons.
	 * @param name the radio button's id
	 */
	public void pick(String name) {
		press(By.cssSelector("label:has(#" + name + ")"));
	}

	/**
	 * Types into a field, instead of what is in it.
	 * @param name the field's id
	 * @param text what to type
	 */
	public void type(String name, CharSequence text) {
		await().until((page) -> {
			WebElement field = find(name);
			field.clear();
			field.sendKeys(text);
			return true;
		});
	}

	/**
	 * Chooses from a select.
	 * @param name the field's id
	 * @param value the value of the option
	 */
	public void choose(String name, String value) {
		new Select(find(name)).selectByValue(value);
	}

	/**
	 * Chooses from a select by what it shows.
	 * @param name the field's id
	 * @param text a part of the option's text
	 */
	public void chooseText(String name, String text) {
		new Select(find(name)).selectByContainsVisibleText(text);
	}

	/**
	 * Waits until an element shows a text.
	 * @param name its id or {@code data-testid}
	 * @param text the text, or a part of it
	 */
	public void awaitText(String name, String text) {
		await().until(ExpectedConditions.textToBePresentInElementLocated(named(name), text));
	}

	/** Path and query of where the browser is. */
	public String path() {
		return page().getCurrentUrl().substring(this.base.length());
	}

	/** A wait of ten seconds; what is replaced meanwhile is looked up again. */
	public Wait<WebDriver> await() {
		return await(PATIENCE);
	}

	/**
	 * Waits for what takes its time.
	 * @param patience how long at most
	 * @return a wait
	 */
	public Wait<WebDriver> await(Duration patience) {
		return new WebDriverWait(page(), patience, GLANCE).ignoring(WebDriverException.class);
	}

	/** The driver, for what this class has no words for. */
	public WebDriver driver() {
		return page();
	}

	/**
	 * Runs a script in the page.
	 * @param script its text; {@code return} tells its result
	 * @param arguments what the script finds in {@code arguments}
	 * @return the result
	 */
	public Object script(String script, Object... arguments) {
		return page().executeScript(script, arguments);
	}

	private void press(By by) {
		await().until((page) -> {
			WebElement element = await().until(ExpectedConditions.elementToBeClickable(by));
			// the driver's own scrolling does not know of the emulated window
			script("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
			element.click();
			return true;
		});
	}

	ChromeDriver chrome() {
		return this.driver;
	}

	private ChromeDriver page() {
		if (this.kept) {
			open(HOME);
		}
		return this.driver;
	}

	private void cookie(String name, String value) {
		this.driver.executeCdpCommand("Network.setCookie", Map.of("name", name, "value", value, "url", this.base));
	}

	private static By named(String name) {
		return By.cssSelector("#%1$s, [data-testid='%1$s']".formatted(name));
	}

}
