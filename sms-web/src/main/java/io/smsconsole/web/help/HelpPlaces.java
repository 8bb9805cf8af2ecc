package io.smsconsole.web.help;

import org.springframework.stereotype.Component;

/**
 * Leads from each page of the console to its chapter. Templates reach it as
 * {@code @help}.
 */
@Component("help")
public class HelpPlaces {

	/**
	 * The chapter that helps on a page.
	 * @param address the page's address
	 * @return the chapter's address
	 */
	public String path(String address) {
		return HelpController.PATH + "/" + Topic.helpingOn(address).slug();
	}

}
