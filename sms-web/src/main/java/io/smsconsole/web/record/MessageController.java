package io.smsconsole.web.record;

import io.smsconsole.core.insight.record.DescribeSendSMSDetailRequest;
import io.smsconsole.core.insight.record.DescribeSendSMSDetailResponse;
import io.smsconsole.core.insight.record.RecordActions;
import io.smsconsole.core.insight.record.RevealSendSmsRecordRequest;
import io.smsconsole.web.statistics.Regions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Shows one message and what became of it.
 */
@Controller
class MessageController {

	private static final String ADDRESS = "/console/statistics/" + Regions.PATH + "/records/{serialNo:[0-9]+}";

	private static final String PAGE = "record/message";

	private final RecordActions records;

	MessageController(RecordActions records) {
		this.records = records;
	}

	@GetMapping(ADDRESS)
	String message(@PathVariable String region, @PathVariable String serialNo, Model model) {
		show(region, serialNo, model);
		return PAGE;
	}

	/**
	 * A post, since looking is written into the audit log; the page is never kept by a
	 * cache.
	 */
	@PostMapping(ADDRESS + "/reveal")
	String reveal(@PathVariable String region, @PathVariable String serialNo, Model model) {
		show(region, serialNo, model);
		model.addAttribute("revealed", this.records.reveal(new RevealSendSmsRecordRequest(serialNo)));
		return PAGE;
	}

	private void show(String region, String serialNo, Model model) {
		DescribeSendSMSDetailResponse detail = this.records.detail(new DescribeSendSMSDetailRequest(serialNo));
		model.addAttribute("region", region);
		model.addAttribute("line", new RecordLine(detail.message()));
		model.addAttribute("steps", detail.eventSet().stream().map(TimelineStep::of).toList());
		model.addAttribute("next", detail.next());
	}

}
