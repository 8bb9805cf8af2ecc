/**
 * Forms: what was wrong stands beside the field it is about.
 */
package io.smsconsole.web.form;
