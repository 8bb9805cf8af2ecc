package io.smsconsole.web.console.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.page.Deletion;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Deletes what each half of the console has a list of, one or several at once.
 */
public abstract class ReviewDeletionController {

	private final ReviewList reviews;

	private final String feature;

	private final String words;

	/**
	 * Says what is deleted.
	 * @param reviews knows where its list is
	 * @param feature the last part of the list's address, such as {@code signs}
	 * @param words what its texts begin with, such as {@code sign}
	 */
	protected ReviewDeletionController(ReviewList reviews, String feature, String words) {
		this.reviews = reviews;
		this.feature = feature;
		this.words = words;
	}

	/**
	 * What it is called.
	 * @param id which
	 * @return its name
	 */
	protected abstract String name(long id);

	/**
	 * Deletes it.
	 * @param id which
	 */
	protected abstract void delete(long id);

	@GetMapping("/{id}/delete")
	String ask(@PathVariable Region region, @PathVariable long id, HtmxRequest request, Model model) {
		return deletion(region, List.of(id), model).question(List.of()).show(request, model);
	}

	@GetMapping("/delete")
	String askMany(@PathVariable Region region, @RequestParam(defaultValue = "") List<Long> id, HtmxRequest request,
			Model model, RedirectAttributes redirect) {
		if (id.isEmpty()) {
			return Deletion.nothing(this.reviews.place(region, this.feature, model), redirect);
		}
		return deletion(region, id, model).question(List.of()).show(request, model);
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable Region region, @PathVariable long id, Model model, RedirectAttributes redirect) {
		return deleteMany(region, List.of(id), model, redirect);
	}

	@PostMapping("/delete")
	String deleteMany(@PathVariable Region region, @RequestParam(defaultValue = "") List<Long> id, Model model,
			RedirectAttributes redirect) {
		if (id.isEmpty()) {
			return Deletion.nothing(this.reviews.place(region, this.feature, model), redirect);
		}
		Deletion deletion = deletion(region, id, model);
		id.forEach(this::delete);
		return deletion.done(redirect);
	}

	private Deletion deletion(Region region, List<Long> ids, Model model) {
		String path = this.reviews.place(region, this.feature, model);
		Map<Long, String> names = new LinkedHashMap<>();
		ids.forEach((id) -> names.put(id, name(id)));
		return new Deletion(this.words, path, names);
	}

}
