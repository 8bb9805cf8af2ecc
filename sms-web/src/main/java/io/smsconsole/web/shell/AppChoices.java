package io.smsconsole.web.shell;

import java.util.List;

/**
 * Tells which applications the switcher in the header offers. Without such a bean there
 * is no switcher.
 */
@FunctionalInterface
public interface AppChoices {

	/**
	 * The applications of the person who asks.
	 * @return only those that they may see, in the order to be shown
	 */
	List<AppChoice> list();

}
