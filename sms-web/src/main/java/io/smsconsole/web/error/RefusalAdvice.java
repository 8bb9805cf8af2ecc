package io.smsconsole.web.error;

import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.page.Views;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the refusal of an operation that no form caught: as an alert above the page for
 * htmx, as a page else.
 */
@ControllerAdvice(annotations = Controller.class)
class RefusalAdvice {

	@ExceptionHandler
	ModelAndView refused(SmsException exception, HtmxRequest request, Locale locale) {
		HttpStatus status = Refusals.status(exception.code());
		ModelAndView view = new ModelAndView(Views.pageOr(request, "error/refused", "alert"), status);
		view.addObject("code", exception.code().code());
		view.addObject("text", ErrorTexts.of(exception, locale));
		view.addObject("status", status.value());
		Missing.of(exception, locale).ifPresent((missing) -> view.addObject("missing", missing));
		return view;
	}

}
