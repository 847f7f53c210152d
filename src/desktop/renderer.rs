//! What the window is drawn with, and what is tried in which order.

/// A way to draw the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renderer {
    /// OpenGL.
    Glow,
    /// Direct3D, Metal or Vulkan.
    Wgpu,
}

impl Renderer {
    /// Those built in on this system; the first is tried first.
    pub const HERE: &'static [Self] = match cfg!(any(windows, target_os = "macos")) {
        true => &[Self::Glow, Self::Wgpu],
        false => &[Self::Glow],
    };

    /// Its word on the command line and in the data folder.
    pub fn word(self) -> &'static str {
        match self {
            Self::Glow => "glow",
            Self::Wgpu => "wgpu",
        }
    }

    /// The one of this system with a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::HERE.iter().copied().find(|renderer| renderer.word() == word)
    }
}

/// What to try, one after the other: only the one asked for, else the one that worked last time and then the others.
pub fn to_try(asked: Option<Renderer>, worked: Option<Renderer>, here: &[Renderer]) -> Vec<Renderer> {
    if let Some(asked) = asked {
        return vec![asked];
    }
    let worked = worked.filter(|worked| here.contains(worked));
    let others = here.iter().copied().filter(|renderer| Some(*renderer) != worked);
    worked.into_iter().chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::Renderer::{Glow, Wgpu};
    use super::*;

    #[test]
    fn what_worked_comes_first_and_each_other_one_once() {
        let both = [Glow, Wgpu];
        assert_eq!(to_try(None, None, &both), [Glow, Wgpu]);
        assert_eq!(to_try(None, Some(Glow), &both), [Glow, Wgpu]);
        assert_eq!(to_try(None, Some(Wgpu), &both), [Wgpu, Glow]);
    }

    #[test]
    fn what_is_asked_for_is_all_that_is_tried() {
        assert_eq!(to_try(Some(Wgpu), Some(Glow), &[Glow, Wgpu]), [Wgpu]);
        assert_eq!(to_try(Some(Glow), None, &[Glow, Wgpu]), [Glow]);
    }

    #[test]
    fn what_worked_on_another_system_is_not_tried_here() {
        assert_eq!(to_try(None, Some(Wgpu), &[Glow]), [Glow]);
    }

    #[test]
    fn a_word_is_one_of_this_system() {
        for renderer in Renderer::HERE {
            assert_eq!(Renderer::from_word(renderer.word()), Some(*renderer));
        }
        assert_eq!(Renderer::from_word("cairo"), None);
        assert_eq!(Renderer::from_word("wgpu").is_some(), cfg!(any(windows, target_os = "macos")));
    }
}
