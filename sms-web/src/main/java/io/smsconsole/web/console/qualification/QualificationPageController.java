package io.smsconsole.web.console.qualification;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.catalog.qualification.QualificationImageRequest;
import io.smsconsole.core.catalog.qualification.QualificationImageActions;
import io.smsconsole.web.page.ImageAnswer;
import io.smsconsole.web.page.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows one qualification with all that was handed in, and the signs under it.
 */
@Controller
@RequestMapping(QualificationController.PATH)
class QualificationPageController {

	private final QualificationFinder finder;

	private final QualificationImageActions images;

	QualificationPageController(QualificationFinder finder, QualificationImageActions images) {
		this.finder = finder;
		this.images = images;
	}

	@GetMapping("/{id}")
	String show(@PathVariable long id, HtmxRequest request, Model model) {
		model.addAttribute("qualification", this.finder.find(id));
		model.addAttribute("address", QualificationController.PATH + "/" + id);
		return Views.pageOr(request, "console/qualification/qualification", "standing");
	}

	@GetMapping("/{id}/images/{imageId}")
	ResponseEntity<byte[]> image(@PathVariable long id, @PathVariable long imageId,
			@RequestParam(defaultValue = "false") boolean small) {
		QualificationImageRequest request = new QualificationImageRequest(id, imageId);
		return ImageAnswer.of(small ? this.images.thumbnail(request) : this.images.image(request),
				"qualification-" + id + "-" + imageId);
	}

}
