package org.muster.web.vetting.own;

import java.util.EnumSet;
import org.muster.api.access.Role;
import org.muster.api.notices.OwnNotices;
import org.muster.api.policies.PolicyWords;
import org.muster.api.vetting.own.OwnVetting;
import org.muster.api.vetting.own.OwnWithdrawals;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Place;
import org.muster.web.support.problems.Reader;
import org.muster.web.vetting.words.CaseWords;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An applicant's own vetting, for people. */
@Controller
@RequestMapping("/own-vetting")
class OwnVettingPages {
    private final Desk desk;

    OwnVettingPages(Desk desk) {
        this.desk = desk;
    }

    @Bean
    static Place ownVettingPlace() {
        return new Place(
                Place.Group.VETTING,
                53,
                "own-vetting",
                "My vetting",
                "/own-vetting",
                EnumSet.of(Role.APPLICANT));
    }

    @GetMapping
    String own(Reader reader, Model page) {
        page.addAttribute("own", desk.ask(new OwnVetting.Find()))
                .addAttribute("assessments", desk.ask(new OwnWithdrawals.Find()).assessments())
                .addAttribute("notices", desk.ask(new OwnNotices.Find()).notices())
                .addAttribute(
                        "words", new OwnWords(new CaseWords(desk.ask(new PolicyWords.Find()))));
        return reader.view("vetting/own", "cases");
    }
}
