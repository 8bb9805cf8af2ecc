package io.smsconsole.web.console.access;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.page.Flash;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A change that a button of a page makes: whether it was made or refused is told on the
 * page to which it leads back.
 *
 * @param redirect where the outcome is kept
 * @param back the address of the page to lead back to
 */
public record Change(RedirectAttributes redirect, String back) {

	private static final String DENIED = "gate.denied";

	/**
	 * Makes the change.
	 * @param operation what to carry out
	 * @param told the key of the text that tells of success
	 * @param arguments what the text is filled with
	 * @return the view that leads back
	 * @throws SmsException where the gate refused, which is shown on a page of its own
	 */
	public String make(Runnable operation, String told, Object... arguments) {
		try {
			operation.run();
			Flash.success(this.redirect, told, arguments);
		}
		catch (SmsException ex) {
			if (DENIED.equals(ex.reason())) {
				throw ex;
			}
			Flash.failure(this.redirect, "access.refused", ErrorTexts.reason(ex, LocaleContextHolder.getLocale()));
		}
		return "redirect:" + this.back;
	}

}
