package io.smsconsole.web.page;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;

import org.springframework.ui.Model;

/**
 * A question before something is done that cannot be undone. It names what will happen,
 * is a dialog for htmx and a page of its own for everybody else.
 *
 * @param title the key of the heading
 * @param text the key of the sentence that says what will happen
 * @param button the key of the button's text, a verb
 * @param action the address that the form posts to
 * @param cancel the address of the page to return to
 * @param calm whether nothing is lost by it
 * @param arguments what heading, sentence and button are filled with
 * @param lines what will happen to each of several things; may be empty
 */
public record Confirmation(String title, String text, String button, String action, String cancel, boolean calm,
		List<Object> arguments, List<Line> lines) {

	/**
	 * Asks.
	 * @param title the key of the heading
	 * @param text the key of the sentence that says what will happen
	 * @param button the key of the button's text, a verb
	 * @param action the address that the form posts to
	 * @param cancel the address of the page to return to
	 * @param arguments what heading, sentence and button are filled with
	 */
	public Confirmation(String title, String text, String button, String action, String cancel, Object... arguments) {
		this(title, text, button, action, cancel, false, List.of(arguments), List.of());
	}

	/**
	 * The same question about something that can be undone.
	 * @return a question that does not warn
	 */
	public Confirmation calmly() {
		return new Confirmation(this.title, this.text, this.button, this.action, this.cancel, true, this.arguments,
				this.lines);
	}

	/**
	 * The same question with a list below its sentence.
	 * @param about what will happen to each of several things
	 * @return a question that names them
	 */
	public Confirmation about(List<Line> about) {
		return new Confirmation(this.title, this.text, this.button, this.action, this.cancel, this.calm, this.arguments,
				List.copyOf(about));
	}

	/**
	 * What the texts are filled with, as templates take it.
	 * @return the arguments
	 */
	public Object[] filling() {
		return this.arguments.toArray();
	}

	/**
	 * Shows the question.
	 * @param request what htmx says about the request
	 * @param model the model of the view
	 * @return the view's name
	 */
	public String show(HtmxRequest request, Model model) {
		model.addAttribute("confirmation", this);
		return Views.pageOr(request, "confirm", "ask");
	}

	/**
	 * What will happen to one of several things.
	 *
	 * @param key the key of the sentence
	 * @param arguments what it is filled with
	 */
	public record Line(String key, List<Object> arguments) {

		/**
		 * A sentence.
		 * @param key its key
		 * @param arguments what it is filled with
		 */
		public Line(String key, Object... arguments) {
			this(key, List.of(arguments));
		}

		/**
		 * What the sentence is filled with, as templates take it.
		 * @return the arguments
		 */
		public Object[] filling() {
			return this.arguments.toArray();
		}

	}

}
