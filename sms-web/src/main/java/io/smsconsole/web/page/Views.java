package io.smsconsole.web.page;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;

/**
 * Chooses between a whole page and a fragment of it; both are in the same template.
 */
public final class Views {

	private Views() {
	}

	/**
	 * Answers htmx with the fragment, and a browser that opens, reloads or goes back to
	 * the address with the page.
	 * @param request what htmx says about the request
	 * @param page the template, such as {@code apps/list}
	 * @param fragment the name of a {@code th:fragment} in it
	 * @return the view's name
	 */
	public static String pageOr(HtmxRequest request, String page, String fragment) {
		boolean wholePage = !request.isHtmxRequest() || request.isBoosted() || request.isHistoryRestoreRequest();
		return wholePage ? page : page + " :: " + fragment;
	}

}
