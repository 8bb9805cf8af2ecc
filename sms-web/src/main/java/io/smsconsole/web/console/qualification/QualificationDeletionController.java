package io.smsconsole.web.console.qualification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.catalog.qualification.DeleteSmsQualificationRequest;
import io.smsconsole.core.catalog.qualification.QualificationActions;
import io.smsconsole.core.catalog.qualification.QualificationInfo;
import io.smsconsole.core.catalog.qualification.QualifiedSign;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Deletion;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Deletes qualifications, one or several at once, and tells beforehand what becomes of
 * the signs under them.
 */
@Controller
@RequestMapping(QualificationController.PATH)
@Needs("DeleteSmsQualification")
class QualificationDeletionController {

	private final QualificationActions actions;

	private final QualificationFinder finder;

	QualificationDeletionController(QualificationActions actions, QualificationFinder finder) {
		this.actions = actions;
		this.finder = finder;
	}

	@GetMapping("/{id}/delete")
	String ask(@PathVariable long id, HtmxRequest request, Model model) {
		return question(List.of(id)).show(request, model);
	}

	@GetMapping("/delete")
	String askMany(@RequestParam(defaultValue = "") List<Long> id, HtmxRequest request, Model model,
			RedirectAttributes redirect) {
		return id.isEmpty() ? Deletion.nothing(QualificationController.PATH, redirect)
				: question(id).show(request, model);
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		return deleteMany(List.of(id), redirect);
	}

	@PostMapping("/delete")
	String deleteMany(@RequestParam(defaultValue = "") List<Long> id, RedirectAttributes redirect) {
		if (id.isEmpty()) {
			return Deletion.nothing(QualificationController.PATH, redirect);
		}
		Deletion deletion = deletion(find(id));
		id.forEach((each) -> this.actions.delete(new DeleteSmsQualificationRequest(each)));
		return deletion.done(redirect);
	}

	private Confirmation question(List<Long> ids) {
		List<QualificationInfo> chosen = find(ids);
		return deletion(chosen).question(chosen.stream()
			.flatMap((info) -> info.signSet().stream())
			.map(QualificationDeletionController::effect)
			.toList());
	}

	private static Confirmation.Line effect(QualifiedSign sign) {
		ReviewState state = ReviewState.of(sign.statusCode());
		String key = switch (state) {
			case EFFECTIVE, APPROVED -> "qualification.delete.sign.stays";
			case IN_REVIEW -> "qualification.delete.sign.rejected";
			case REJECTED -> "qualification.delete.sign.other";
		};
		return new Confirmation.Line(key, sign.signName());
	}

	private List<QualificationInfo> find(List<Long> ids) {
		return ids.stream().map(this.finder::find).toList();
	}

	private static Deletion deletion(List<QualificationInfo> chosen) {
		Map<Long, String> names = new LinkedHashMap<>();
		chosen.forEach((info) -> names.put(info.qualificationId(), info.qualificationName()));
		return new Deletion("qualification", QualificationController.PATH, names);
	}

}
