package io.smsconsole.web.page;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.util.Assert;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

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

	/**
	 * Answers with a form that was refused, its errors beside its fields. The address of
	 * the page stays what it was.
	 * @param page the template of the form
	 * @return the view, with a status that tells htmx and programs that nothing was done
	 */
	public static ModelAndView refusedForm(String page) {
		HttpServletResponse response = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
			.getResponse();
		Assert.state(response != null, "There is nobody to answer");
		response.setHeader("HX-Push-Url", "false");
		return new ModelAndView(page, HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
