package io.smsconsole.web.console.sign;

import java.util.List;
import java.util.stream.Stream;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.sign.DescribeSmsSignImageRequest;
import io.smsconsole.core.catalog.sign.DescribeTPLSignInfoRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.sign.SignImageActions;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.web.console.review.ReviewList;
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
 * Shows one sign with all that was handed in.
 */
@Controller
@RequestMapping(SignController.PATH)
class SignPageController {

	private final SignActions actions;

	private final SignImageActions images;

	private final ReviewList reviews;

	SignPageController(SignActions actions, SignImageActions images, ReviewList reviews) {
		this.actions = actions;
		this.images = images;
		this.reviews = reviews;
	}

	@GetMapping("/{id}")
	String show(@PathVariable Region region, @PathVariable long id, HtmxRequest request, Model model) {
		SignInfo sign = this.actions.info(new DescribeTPLSignInfoRequest(id));
		String path = this.reviews.place(region, SignController.FEATURE, model);
		if (sign.international() != region.wire()) {
			return "redirect:" + this.reviews.elsewhere(region, SignController.FEATURE) + "/" + id;
		}
		model.addAttribute("sign", sign);
		model.addAttribute("address", path + "/" + id);
		model.addAttribute("proofs", imageIds(sign.proofImageId()));
		model.addAttribute("letters", imageIds(sign.commissionImageId()));
		return Views.pageOr(request, "console/sign/sign", "standing");
	}

	@GetMapping("/{id}/images/{imageId}")
	ResponseEntity<byte[]> image(@PathVariable long id, @PathVariable long imageId,
			@RequestParam(defaultValue = "false") boolean small) {
		return ImageAnswer.of(this.images.image(new DescribeSmsSignImageRequest(id, imageId, small)),
				"sign-" + id + "-" + imageId);
	}

	private static List<Long> imageIds(long id) {
		return Stream.of(id).filter((given) -> given > 0).toList();
	}

}
