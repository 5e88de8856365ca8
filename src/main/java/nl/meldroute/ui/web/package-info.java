/** The outer wall: who may pass, which headers leave, what a page looks like when something is wrong. */
@NullMarked
package nl.meldroute.ui.web;

import org.jspecify.annotations.NullMarked;
