package io.smsconsole.web.shell;

import java.util.List;

/**
 * Tells what is wrong with the installation, for the head of every page.
 */
@FunctionalInterface
public interface Warnings {

	/**
	 * Looks.
	 * @return what is wrong, and what was until lately; empty where the person may not
	 * know
	 */
	List<Warning> list();

	/**
	 * Something that is wrong, or was.
	 *
	 * @param kind what kind of thing, in kebab case
	 * @param subject what is wrong
	 * @param text what follows from it
	 * @param path the page that shows more
	 * @param begin since when, UNIX seconds
	 * @param end until when, UNIX seconds, or 0 while it goes on
	 */
	record Warning(String kind, String subject, String text, String path, long begin, long end) {

	}

}
